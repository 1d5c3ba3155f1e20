package io.clave.scoring.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the score of a criterion rests on.
 *
 * @param figure what was measured; null for a rating
 */
record Evidence(BigDecimal score, @Nullable BigDecimal figure, String source, LocalDate on) {}
