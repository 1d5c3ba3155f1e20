package io.clave.cli.models;

import java.io.Closeable;
import java.io.IOException;

/** Where scores go as they come. */
interface ScoreSink extends Closeable {

    void accept(Score score) throws IOException;
}
