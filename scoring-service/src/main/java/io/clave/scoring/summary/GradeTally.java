package io.clave.scoring.summary;

import io.clave.scoring.history.DataQualityGrade;
import io.clave.scoring.summary.PortfolioSummary.GradeCount;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Counts the accounts of a portfolio by the grade that is known of their orders today. */
@Singleton
class GradeTally {

    private static final String COUNT =
            "SELECT a.data_quality_grade, count(*) FROM account a WHERE EXISTS (%s) GROUP BY 1";

    private final Jdbi jdbi;

    GradeTally(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Accounts with a score. */
    List<GradeCount> current() {
        return jdbi.withHandle(
                handle -> counts(handle.createQuery(COUNT.formatted("SELECT FROM score s WHERE s.account_id = a.id"))));
    }

    /** Accounts that had bought by the end of a day. */
    List<GradeCount> on(LocalDate day) {
        String bought = """
                SELECT FROM purchase p
                WHERE p.account_id = a.id AND p.ordered_on <= :day AND p.status <> 'CANCELLED' AND p.is_purchase""";
        return jdbi.withHandle(
                handle -> counts(handle.createQuery(COUNT.formatted(bought)).bind("day", day)));
    }

    private static List<GradeCount> counts(Query query) {
        Map<String, Long> counted = new HashMap<>();
        query.map((row, context) -> Map.entry(String.valueOf(row.getString(1)), row.getLong(2)))
                .forEach(count -> counted.put(count.getKey(), count.getValue()));
        return Stream.concat(Stream.of(DataQualityGrade.values()), Stream.of((DataQualityGrade) null))
                .map(grade -> new GradeCount(grade, counted.getOrDefault(String.valueOf(grade), 0L)))
                .toList();
    }
}
