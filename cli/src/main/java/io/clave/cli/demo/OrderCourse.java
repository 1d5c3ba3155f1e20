package io.clave.cli.demo;

import io.clave.cli.api.OrderDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What becomes of one order, revision by revision, and how well its ERP tells it. */
record OrderCourse(List<Step> steps, Telling telling) {

    /** The revision that the order has from this day on. */
    record Step(LocalDate on, OrderDocument document) {}

    enum Telling {
        /** The order as it stands, once. */
        PLAIN,
        /** The order as it stands, twice. */
        TWICE,
        /** Every revision, the newest first. */
        BACKWARDS
    }

    /** What the ERP has sent by the end of the day. */
    List<OrderDocument> toldBy(LocalDate day) {
        List<OrderDocument> revisions = new ArrayList<>(steps.stream()
                .filter(step -> !step.on().isAfter(day))
                .map(Step::document)
                .toList());
        if (revisions.isEmpty()) {
            return revisions;
        }
        OrderDocument current = revisions.get(revisions.size() - 1);
        Collections.reverse(revisions);
        return switch (telling) {
            case PLAIN -> List.of(current);
            case TWICE -> List.of(current, current);
            case BACKWARDS -> revisions;
        };
    }
}
