package io.clave.cli.torture;

import java.util.List;

/**
 * A part of the script.
 *
 * @param opened accounts that become known after the messages were pushed
 */
record Step(int number, List<Message> messages, Fault fault, List<TortureAccount> opened) {}
