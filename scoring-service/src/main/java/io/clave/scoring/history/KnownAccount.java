package io.clave.scoring.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as the accounts service last told of it.
 *
 * @param name null while only orders of the account have been heard of
 * @param dataQuality null while no grade has been heard of
 */
public record KnownAccount(
        UUID id,
        @Nullable String name,
        AccountTier tier,
        boolean serviceLevelAgreement,
        @Nullable DataQuality dataQuality) {}
