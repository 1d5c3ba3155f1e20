package io.clave.cli.models;

import java.util.List;

/** Asks a model about one customer after the other. */
interface Scorer {

    List<Column> columns();

    /** Of {@link Score#figures()}. */
    List<String> titles();

    /** Refuses a row that breaks a rule. */
    void check(CustomerRow row);

    Score score(CustomerRow row);
}
