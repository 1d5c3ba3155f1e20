package io.clave.accounts.rate;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.http.Etags;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Exchange rates over HTTP, one by one. */
@Path("/exchange-rates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange rates")
class ExchangeRateResource {

    /** A rate without what the path says. */
    record SetRate(
            @Schema(description = "above 0, at most 9 digits before and 12 after the point", examples = "1.1534")
            @NotNull
            BigDecimal rate,

            @Schema(description = "where the rate comes from", examples = "ECB reference rates")
            @NotBlank
            @Size(max = 100)
            String source) {}

    private final RateBatches batches;
    private final ExchangeRates rates;
    private final SecurityIdentity caller;
    private final Cursors cursors;

    ExchangeRateResource(RateBatches batches, ExchangeRates rates, SecurityIdentity caller, Cursors cursors) {
        this.batches = batches;
        this.rates = rates;
        this.caller = caller;
        this.cursors = cursors;
    }

    @PUT
    @Path("{currency}/{date}")
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(
            summary = "Book the rate of a day; the same rate twice changes nothing",
            description =
                    "Another rate for the day is kept beside the first one. Amounts booked before keep their rate.")
    @APIResponseSchema(value = ExchangeRate.class, responseCode = "200", responseDescription = "updated or unchanged")
    @APIResponse(responseCode = "201", description = "created")
    public RestResponse<ExchangeRate> set(
            @PathParam("currency") String currency,
            @PathParam("date") LocalDate date,
            @Valid @NotNull SetRate request) {
        RateRow row = new RateRow(date, currency, request.rate());
        RateOutcome outcome =
                batches.bookOne(row, request.source(), caller.getPrincipal().getName());
        ExchangeRate booked = rates.get(row.key());
        return ResponseBuilder.<ExchangeRate>create(
                        outcome == RateOutcome.CREATED ? RestResponse.Status.CREATED : RestResponse.Status.OK)
                .entity(booked)
                .header(HttpHeaders.ETAG, Etags.of(booked.version()))
                .build();
    }

    @GET
    @Path("{currency}/{date}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN, ERP})
    @Operation(summary = "Read the rate that holds on a day: the latest on or before it")
    @APIResponse(responseCode = "200", description = "the rate and its age")
    @APIResponse(responseCode = "404", description = "there is none, or the latest one is too old")
    public RateInForce inForce(@PathParam("currency") String currency, @PathParam("date") LocalDate date) {
        return rates.inForce(new RateKey(currency, date));
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN, ERP})
    @Operation(summary = "List rates by currency and day")
    public Page<ExchangeRate> list(
            @QueryParam("currency") @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
            @QueryParam("from") @Schema(description = "the first day") @Nullable LocalDate from,
            @QueryParam("until") @Schema(description = "the last day") @Nullable LocalDate until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        RateFilter filter = new RateFilter(currency, from, until);
        String name = "exchange rates " + filter;
        List<String> after = cursor == null ? null : cursors.decode(name, cursor);
        RateKey last = after == null ? null : new RateKey(after.get(0), LocalDate.parse(after.get(1)));
        return cursors.page(
                name, rates.list(filter, last, limit + 1), limit, ExchangeRateResource::keyset, rate -> rate);
    }

    @GET
    @Path("{currency}/{date}/changes")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN, ERP})
    @Operation(summary = "List what was booked for a day, the newest first")
    public Page<ExchangeRate> changes(
            @PathParam("currency") String currency,
            @PathParam("date") LocalDate date,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        String name = "exchange rate changes " + currency + " " + date;
        long before = cursor == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.decode(name, cursor).get(0));
        List<ExchangeRate> found = rates.changes(new RateKey(currency, date), before, limit + 1);
        return cursors.page(name, found, limit, last -> new String[] {String.valueOf(last.version())}, rate -> rate);
    }

    private static String[] keyset(ExchangeRate last) {
        return new String[] {last.currency(), last.date().toString()};
    }
}
