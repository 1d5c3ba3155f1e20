package io.clave.scoring.summary;

import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.outlook.ActiveModels;
import io.clave.scoring.outlook.ScoringModel;
import io.clave.scoring.portfolio.AsOf;
import io.clave.scoring.portfolio.CurrentPortfolio;
import io.clave.scoring.portfolio.PastPortfolio;
import io.clave.scoring.portfolio.PastPortfolios;
import io.clave.scoring.portfolio.Portfolios;
import io.clave.scoring.score.ScoreTally;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Summaries of the portfolio, of today and of any past day. */
@ApplicationScoped
class Summaries {

    private final ScoreTally scores;
    private final Portfolios portfolios;
    private final PastPortfolios past;
    private final GradeTally grades;
    private final ActiveModels models;
    private final AsOf asOf;

    Summaries(
            ScoreTally scores,
            Portfolios portfolios,
            PastPortfolios past,
            GradeTally grades,
            ActiveModels models,
            AsOf asOf) {
        this.scores = scores;
        this.portfolios = portfolios;
        this.past = past;
        this.grades = grades;
        this.models = models;
        this.asOf = asOf;
    }

    PortfolioSummary on(@Nullable LocalDate asked) {
        LocalDate day = asOf.ofParameter(asked);
        if (day.isBefore(asOf.today())) {
            PastPortfolio then = past.on(day);
            return PortfolioSummary.of(day, then.modelVersion(), then.tally(), grades.on(day), then.portfolio(), null);
        }
        CurrentPortfolio current = portfolios.current();
        ScoringModel model = models.current();
        String scoredBy = model == null ? ScoringRules.VERSION : model.name();
        return PortfolioSummary.of(
                day, scoredBy, scores.current(), grades.current(), current.portfolio(), current.version());
    }
}
