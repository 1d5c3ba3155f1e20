package io.clave.scoring.keyaccount;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The positions of all accounts, from what is measured of them and what people say of them. */
@Singleton
class Positions {

    private final Jdbi jdbi;
    private final MeasuredFigures measured;
    private final RatingRepository ratings;

    Positions(Jdbi jdbi, MeasuredFigures measured, RatingRepository ratings) {
        this.jdbi = jdbi;
        this.measured = measured;
        this.ratings = ratings;
    }

    /** In the order of {@link Position#ORDER}. */
    List<Position> of(SelectionCriteria criteria, LocalDate today) {
        Map<UUID, Map<CriterionSource, Evidence>> figures = measured.on(today);
        Map<UUID, Map<String, Evidence>> rated = rated(criteria);
        return accounts().stream()
                .map(account -> Position.of(
                        account,
                        criteria,
                        known(
                                criteria,
                                figures.getOrDefault(account, Map.of()),
                                rated.getOrDefault(account, Map.of()))))
                .sorted(Position.ORDER)
                .toList();
    }

    private List<UUID> accounts() {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT id FROM account").mapTo(UUID.class).list());
    }

    private Map<UUID, Map<String, Evidence>> rated(SelectionCriteria criteria) {
        List<String> entered = criteria.criteria().stream()
                .filter(criterion -> criterion.source() == CriterionSource.ENTERED)
                .map(Criterion::name)
                .toList();
        Map<UUID, Map<String, Evidence>> rated = new HashMap<>();
        for (Rating rating : ratings.latest(entered)) {
            rated.computeIfAbsent(rating.accountId(), account -> new HashMap<>())
                    .put(rating.criterion(), new Evidence(rating.score(), null, rating.source(), rating.ratedOn()));
        }
        return rated;
    }

    private static Map<String, Evidence> known(
            SelectionCriteria criteria, Map<CriterionSource, Evidence> figures, Map<String, Evidence> rated) {
        Map<String, Evidence> known = new HashMap<>(rated);
        for (Criterion criterion : criteria.criteria()) {
            Evidence figure = figures.get(criterion.source());
            if (figure != null) {
                known.put(criterion.name(), figure);
            }
        }
        return known;
    }
}
