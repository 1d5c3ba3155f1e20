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
    private static final String UNRANKABLE = "The orders cannot be ranked.";

    private final List<FieldError> errors = new ArrayList<>();

    /** No order comes twice. */
    static void distinct(List<OrderToRank> orders) {
        RankCheck check = new RankCheck();
        Set<OrderToRank.Key> seen = new HashSet<>();
        for (int i = 0; i < orders.size(); i++) {
            if (!seen.add(orders.get(i).key())) {
                check.error(i, "/orderId", "duplicate", "The order is in the list already.");
            }
        }
        check.refuse(UNRANKABLE);
    }

    /** Each order names either an account or a relationship. */
    static void shapeOf(List<OrderToRank> orders) {
        RankCheck check = new RankCheck();
        for (int i = 0; i < orders.size(); i++) {
            OrderToRank order = orders.get(i);
            if ((order.accountId() == null) == (order.relationship() == null)) {
                check.error(i, "", "one-of", "Give either accountId or relationship.");
            }
        }
        check.refuse(UNRANKABLE);
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
