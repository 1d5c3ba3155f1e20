package io.clave.scoring.priority;

import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What must hold between the orders of a request; each fault is named by its place. */
final class RankCheck {

    private static final int MOST_ERRORS = 100;

    private final List<FieldError> errors = new ArrayList<>();

    /** Each order names either an account or a relationship, and no order comes twice. */
    static void shapeOf(List<OrderToRank> orders) {
        RankCheck check = new RankCheck();
        Set<OrderToRank.Key> seen = new HashSet<>();
        for (int i = 0; i < orders.size(); i++) {
            OrderToRank order = orders.get(i);
            if ((order.accountId() == null) == (order.relationship() == null)) {
                check.error(i, "", "one-of", "Give either accountId or relationship.");
            }
            if (!seen.add(order.key())) {
                check.error(i, "/orderId", "duplicate", "The order is in the list already.");
            }
        }
        check.refuse("The orders cannot be ranked.");
    }

    static void accountsOf(List<OrderToRank> orders, Set<UUID> known) {
        RankCheck check = new RankCheck();
        for (int i = 0; i < orders.size(); i++) {
            UUID account = orders.get(i).accountId();
            if (account != null && !known.contains(account)) {
                check.error(i, "/accountId", "unknown-account", "There is no account " + account + ".");
            }
        }
        check.refuse("The orders name accounts that are not known.");
    }

    private void error(int index, String member, String code, String detail) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(FieldError.at("/orders/" + index + member, code, detail));
        }
    }

    private void refuse(String detail) {
        if (!errors.isEmpty()) {
            throw new Invalid(detail, errors);
        }
    }
}
