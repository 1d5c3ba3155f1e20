package io.clave.cli.stack;

import java.util.List;

/** The topics of the stack; nobody creates one by using it. */
public final class Topics {

    public static final int PARTITIONS = 4;

    public static final List<String> ALL = List.of(
            "erp.orders.v1",
            "erp.orders.v1.dlq",
            "accounts.account.v1",
            "accounts.account.v1.dlq",
            "accounts.order.v1",
            "accounts.order.v1.dlq",
            "accounts.order-verdict.v1",
            "accounts.interaction.v1",
            "scoring.score.v1",
            "scoring.score.v1.dlq",
            "planning.plan.v1",
            "planning.alert.v1",
            "planning.directive.v1");

    private Topics() {}
}
