package io.clave.cli.stack;

import io.clave.localstack.Lifetime;
import java.nio.file.Path;

/**
 * Which stack is meant.
 *
 * @param home the project, whose build has left the services there
 */
record StackSettings(StackDirectory directory, StackPorts ports, Path home, Lifetime lifetime) {}
