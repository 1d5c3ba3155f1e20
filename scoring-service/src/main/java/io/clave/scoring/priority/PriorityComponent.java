package io.clave.scoring.priority;

/** What the priority of an order is made of; quantity and value of the order are not among it. */
public enum PriorityComponent {
    TIER,
    RELATIONSHIP,
    URGENCY,
    COMMITMENT,
    AGEING
}
