package io.clave.scoring.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.platform.json.Json;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import io.clave.scoring.page.ChartPage;
import io.clave.scoring.version.ModelDocuments;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What runs came to. */
@Singleton
class RunResults {

    /** What the page of a report shows. */
    private record Figures(ScoringRunView run, JsonNode model) {}

    private final ModelDocuments models;
    private final ChartPage page;

    RunResults(ModelDocuments models, Json json) {
        this.models = models;
        page = new ChartPage(json, "/report");
    }

    /** How the family was chosen; null until the run has succeeded. */
    @Nullable
    JsonNode report(ScoringRun run) {
        JsonNode model = model(run);
        return model == null ? null : model.get("report");
    }

    RestResponse<String> page(ScoringRun run) {
        JsonNode model = model(run);
        if (model == null) {
            throw new NoReportYet(run);
        }
        return page.answer(new Figures(ScoringRunView.of(run), model));
    }

    private @Nullable JsonNode model(ScoringRun run) {
        String version = run.modelVersion();
        return version == null ? null : models.of(version).orElse(null);
    }

    /** Only a run that has succeeded has a report. */
    static final class NoReportYet extends DomainException {
        NoReportYet(ScoringRun run) {
            super(Kind.NOT_FOUND, "The scoring run " + run.id() + " is " + run.state() + " and has no report.");
        }
    }
}
