package io.clave.scoring.score;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.portfolio.AsOf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Scores over HTTP. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
class ScoreResource {

    private final AccountScores accounts;
    private final ScoreList scores;
    private final ScoringRules rules;
    private final OutlookRules outlook;
    private final AsOf asOf;

    ScoreResource(AccountScores accounts, ScoreList scores, ScoringRules rules, OutlookRules outlook, AsOf asOf) {
        this.accounts = accounts;
        this.scores = scores;
        this.rules = rules;
        this.outlook = outlook;
        this.asOf = asOf;
    }

    @GET
    @Path("accounts/{id}/score")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "What an account is worth and how safe it is",
            description =
                    "For a past day, orders dated up to that day count as they are known today, the thresholds are"
                            + " those of the portfolio on that day, and the model is the one in force at its end.")
    @APIResponseSchema(ScoreView.class)
    @APIResponse(responseCode = "400", description = "asOf is no date or in the future")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public ScoreView score(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "a past day, UTC; today by default") @Nullable LocalDate day) {
        return ScoreView.of(accounts.of(id, asOf.ofParameter(day)), rules, outlook);
    }

    @GET
    @Path("scores")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List the current scores of all accounts")
    @APIResponse(responseCode = "200", description = "a page of scores")
    @APIResponse(responseCode = "400", description = "a filter, the sort or the cursor is not valid")
    public Page<ListedScoreView> list(
            @QueryParam("customerClass") @Nullable CustomerClass customerClass,
            @QueryParam("cadenceState") @Nullable CadenceState cadenceState,
            @QueryParam("currency")
                    @Parameter(description = "only accounts whose value is in this currency, ISO 4217", example = "EUR")
                    @Nullable
                    @Pattern(regexp = "[A-Z]{3}", message = "must be three capital letters, ISO 4217")
                    String currency,
            @QueryParam("sort")
                    @DefaultValue("name")
                    @Parameter(
                            description =
                                    "name, value, clv (lifetime value), expectedOrders, pOrder, recency (days since the"
                                            + " last purchase), or one of them with a minus for the other way round. Values are compared within a currency only: accounts of several"
                                            + " currencies are listed currency by currency.")
                    String sort,
            @QueryParam("cursor") @Parameter(description = "next of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        ScoreFilter filter = new ScoreFilter(customerClass, cadenceState, currency, ScoreSort.of(sort));
        return scores.page(filter, cursor, limit);
    }
}
