package io.clave.accounts.imports;

import io.clave.accounts.intake.ArrivedOrder;
import io.clave.accounts.intake.OrderIntake;
import io.clave.accounts.intake.OrderParser;
import io.clave.accounts.intake.Outcome;
import io.clave.accounts.intake.RefusalKind;
import io.clave.accounts.intake.RefusedPushes;
import io.clave.accounts.intake.RefusedPushes.Unread;
import io.clave.accounts.intake.Verdict;
import io.clave.accounts.order.OrderDocument;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes the rows of a chunk: the sound ones together, and of each of the others it says what is wrong with it. */
@Singleton
class ImportTaking {

    private final OrderParser parser;
    private final OrderIntake intake;
    private final RefusedPushes refused;

    ImportTaking(OrderParser parser, OrderIntake intake, RefusedPushes refused) {
        this.parser = parser;
        this.intake = intake;
        this.refused = refused;
    }

    Taken take(OrderImport order, Chunk chunk) {
        long start = System.nanoTime();
        Counts counts = new Counts();
        List<RejectedRow> rejected = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        UnknownNames unknown = new UnknownNames();
        List<OrderDocument> documents = new ArrayList<>();
        List<ImportRow> sound = new ArrayList<>();
        for (ImportRow row : chunk.rows()) {
            try {
                documents.add(document(order, row, unknown));
                sound.add(row);
            } catch (DomainException refusal) {
                counts.add(Outcome.ERROR);
                unread.add(new Unread(row.content(), refusal));
                rejected.add(RejectedRow.of(row, refusal));
            }
        }
        refused.note(unread, RefusalKind.REJECTED_ROW);
        List<Verdict> verdicts = intake.take(ArrivedOrder.now(documents), order.unknownAccounts());
        for (int i = 0; i < verdicts.size(); i++) {
            counts.add(verdicts.get(i).outcome());
            if (verdicts.get(i).outcome() == Outcome.ERROR) {
                rejected.add(RejectedRow.of(sound.get(i), verdicts.get(i)));
            }
        }
        return new Taken(counts, rejected, unknown, Duration.ofNanos(System.nanoTime() - start));
    }

    private OrderDocument document(OrderImport order, ImportRow row, UnknownNames unknown) {
        if (row.content().length > LineReader.LONGEST) {
            throw Invalid.at("", "row-too-long", "A row has at most " + LineReader.LONGEST + " bytes.");
        }
        Set<String> names = new TreeSet<>();
        try {
            OrderDocument document = parser.parse(row.content(), names::add);
            requireSource(document, order.source());
            if (order.unknownColumnPolicy() == UnknownColumnPolicy.REJECT) {
                requireNone(names);
            }
            return document;
        } finally {
            unknown.addRow(names);
        }
    }

    private static void requireSource(OrderDocument document, String source) {
        if (!document.source().equals(source)) {
            throw Invalid.at("/source", "other-source", "The import is for another source.");
        }
    }

    private static void requireNone(Set<String> unknown) {
        if (!unknown.isEmpty()) {
            List<FieldError> errors = unknown.stream()
                    .limit(UnknownNames.MOST)
                    .map(name -> FieldError.at("/" + name, "unknown-column", "'" + name + "' is not known here."))
                    .toList();
            throw new Invalid("The row has unknown columns.", errors);
        }
    }
}
