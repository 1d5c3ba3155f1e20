package io.clave.cli.torture;

import io.clave.cli.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the stack and the oracle differ; nothing is the aim. */
record Findings(List<String> differences) {

    private static final int SHOWN = 20;

    static Findings of(Oracle oracle, Map<String, Integer> acknowledged, Seen seen) {
        List<String> found = new ArrayList<>();
        acknowledged.forEach(
                (order, revision) -> held(found, order, revision, seen.ledger().get(order)));
        compare(found, "ledger", oracle.orders(), seen.ledger());
        compare(found, "accepted revisions", oracle.accepted(), seen.revisions());
        compare(found, "projection of scoring", oracle.orders(), seen.projection());
        compare(found, "events", oracle.accepted(), seen.events().revisions());
        if (seen.events().disorder() > 0) {
            found.add(Texts.count(seen.events().disorder()) + " events came out of the sequence of their account");
        }
        count(found, "conflicts in quarantine", oracle.conflicts(), seen.conflicts());
        count(found, "orders still waiting for an account", 0, seen.waiting());
        count(found, "dead letters", oracle.rubbish(), seen.deadLetters());
        return new Findings(found);
    }

    boolean isClean() {
        return differences.isEmpty();
    }

    String text() {
        Stream<String> shown = differences.stream().limit(SHOWN);
        String more = differences.size() > SHOWN ? "\n... and " + (differences.size() - SHOWN) + " more" : "";
        return String.join("\n", shown.toList()) + more;
    }

    /** A revision that was acknowledged is in the ledger, or a higher one is. */
    private static void held(List<String> found, String order, int acknowledged, @Nullable State state) {
        if (state == null || state.revision() < acknowledged) {
            found.add("journal: revision %d of order %s was acknowledged and the ledger has %s"
                    .formatted(acknowledged, order, state));
        }
    }

    private static <T> void compare(List<String> found, String where, Map<String, T> expected, Map<String, T> actual) {
        Set<String> orders = new TreeSet<>(expected.keySet());
        orders.addAll(actual.keySet());
        for (String order : orders) {
            T wanted = expected.get(order);
            T got = actual.get(order);
            if (wanted == null || !wanted.equals(got)) {
                found.add("%s: order %s should be %s and is %s".formatted(where, order, wanted, got));
            }
        }
    }

    private static void count(List<String> found, String what, int expected, int actual) {
        if (expected != actual) {
            found.add("%s: %d instead of %d".formatted(what, actual, expected));
        }
    }
}
