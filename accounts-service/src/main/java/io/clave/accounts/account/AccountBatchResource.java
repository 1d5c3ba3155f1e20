package io.clave.accounts.account;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.platform.problem.FieldError;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Many accounts in one call. */
@Path("/accounts/batch")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
class AccountBatchResource {

    /** Accounts as another system describes them. */
    record AccountBatch(
            @Schema(description = "parents before their children", implementation = AccountRow[].class)
            @NotNull
            @Size(min = 1, max = 5000)
            List<JsonNode> accounts) {}

    /** The answer, with a row for each row sent. */
    record AccountBatchResult(int created, int updated, int unchanged, int error, List<RowResult> rows) {}

    /** What became of a row. */
    record RowResult(
            int index,
            @Nullable String externalId,
            @Nullable UUID accountId,

            @Schema(enumeration = {"created", "updated", "unchanged", "error"})
            String outcome,

            @Nullable String code,
            @Nullable String detail,
            List<FieldError> errors) {}

    private final AccountBatches batches;

    AccountBatchResource(AccountBatches batches) {
        this.batches = batches;
    }

    @POST
    @RolesAllowed({KAM, KAM_MANAGER, ADMIN, ERP})
    @Operation(summary = "Open or update up to 5,000 accounts; one bad row never fails the rest")
    public AccountBatchResult upsert(@Valid @NotNull AccountBatch batch) {
        List<RowResult> rows = batches.upsert(batch.accounts());
        return new AccountBatchResult(
                count(rows, "created"), count(rows, "updated"), count(rows, "unchanged"), count(rows, "error"), rows);
    }

    private static int count(List<RowResult> rows, String outcome) {
        return (int) rows.stream().filter(row -> row.outcome().equals(outcome)).count();
    }
}
