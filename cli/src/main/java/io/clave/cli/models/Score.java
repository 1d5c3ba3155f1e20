package io.clave.cli.models;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model says of one customer, ready to be printed. */
interface Score {

    long row();

    @Nullable
    String id();

    /** Figures for people, in the order of the scorer's titles. */
    List<@Nullable Double> figures();
}
