package io.clave.scoring.priority;

/** The class of an order by its priority score, A first; few classes serve better than many (Meyr 2009). */
public enum PriorityClass {
    A,
    B,
    C,
    D,
    E
}
