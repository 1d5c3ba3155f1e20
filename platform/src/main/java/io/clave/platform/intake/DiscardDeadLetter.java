package io.clave.platform.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a record is given up. */
record DiscardDeadLetter(@NotBlank @Size(max = 1000) String reason) {}
