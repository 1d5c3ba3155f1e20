package io.clave.scoring.priority;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A priority class in the codes that ERP systems take. */
record ErpCodes(
        @Schema(description = "two digits, the lowest first", examples = "01")
        String sapDeliveryPriority,

        @Schema(description = "of SAP's backorder processing")
        BopStrategy sapBopStrategy,

        @Schema(description = "the demand class that allocation rules name", examples = "A")
        String oracleDemandClass,

        @Schema(description = "1 is urgent, 0 is normal", examples = "1")
        String odooPriority,

        @Schema(description = "for systems that serve the lowest number first, 1 to 5", examples = "1")
        int lowestFirst,

        @Schema(description = "for systems that serve the highest number first, 1 to 5", examples = "5")
        int highestFirst) {}
