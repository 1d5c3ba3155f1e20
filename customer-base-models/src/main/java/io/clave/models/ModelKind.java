package io.clave.models;

import java.util.List;

/** The families of models by the names that analysts know. */
public enum ModelKind {
    NBD("nbd", List.of("r", "alpha")),
    PARETO_NBD("pareto-nbd", List.of("r", "alpha", "s", "beta")),
    BG_NBD("bg-nbd", List.of("r", "alpha", "a", "b")),
    MBG_NBD("mbg-nbd", List.of("r", "alpha", "a", "b")),
    BG_CNBD_K("bg-cnbd-k", List.of("r", "alpha", "a", "b")),
    MBG_CNBD_K("mbg-cnbd-k", List.of("r", "alpha", "a", "b"));

    private final String id;
    private final List<String> parameterNames;

    ModelKind(String id, List<String> parameterNames) {
        this.id = id;
        this.parameterNames = parameterNames;
    }

    public String id() {
        return id;
    }

    List<String> parameterNames() {
        return parameterNames;
    }

    /** Whether orders may come more regularly than at random. */
    public boolean regular() {
        return this == BG_CNBD_K || this == MBG_CNBD_K;
    }

    /** Whether a customer may leave right after the first order already. */
    boolean leavesAfterFirstOrder() {
        return this == MBG_NBD || this == MBG_CNBD_K;
    }
}
