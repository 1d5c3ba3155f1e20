package io.clave.scoring.priority;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** How orders are prioritised. All values are shares between 0 and 1; weights that do not sum to 1 stop the start. */
@ConfigMapping(prefix = "clave.priority")
interface PriorityConfig {

    Weights weights();

    Blend relationship();

    Tiers tiers();

    Cadences cadences();

    Classes classes();

    Codes codes();

    /** An order due this many days ahead or later has no urgency; a longer horizon spreads urgency over more orders. */
    @WithDefault("30")
    int urgencyDays();

    /** After this many days of waiting an order has aged fully; a shorter horizon lifts waiting orders sooner. */
    @WithDefault("30")
    int ageingDays();

    /** A relationship of this many months counts fully. */
    @WithDefault("120")
    int tenureMonths();

    /** The longest time a person may override a priority. */
    @WithDefault("90d")
    Duration longestOverride();

    /** The share of each component in the score. */
    interface Weights {

        @WithDefault("0.25")
        BigDecimal tier();

        @WithDefault("0.35")
        BigDecimal relationship();

        @WithDefault("0.20")
        BigDecimal urgency();

        @WithDefault("0.10")
        BigDecimal commitment();

        @WithDefault("0.10")
        BigDecimal ageing();
    }

    /** The share of each part in the relationship. */
    interface Blend {

        @WithDefault("0.4")
        BigDecimal activePeriods();

        @WithDefault("0.4")
        BigDecimal cadence();

        @WithDefault("0.2")
        BigDecimal tenure();
    }

    /** What each tier is worth. */
    interface Tiers {

        @WithDefault("1")
        BigDecimal key();

        @WithDefault("0.66")
        BigDecimal major();

        @WithDefault("0.33")
        BigDecimal standard();

        @WithDefault("0")
        BigDecimal prospect();
    }

    /** The score from which on an order is of a class; lower lines make more orders urgent, and protect none better. */
    interface Classes {

        @WithDefault("70")
        BigDecimal a();

        @WithDefault("55")
        BigDecimal b();

        @WithDefault("40")
        BigDecimal c();

        /** Below it an order is of class E. */
        @WithDefault("25")
        BigDecimal d();
    }

    /** What ERP systems call the priority classes, each from class A to class E. */
    interface Codes {

        /** Two digits; which of them exist is set in SAP (delivery priority, LPRIO). */
        @WithDefault("01,02,03,04,05")
        List<String> sapDeliveryPriorities();

        /** IMPROVE may stand for GAIN, and SKIP for LOSE. */
        @WithDefault("WIN,GAIN,REDISTRIBUTE,FILL,LOSE")
        List<BopStrategy> sapBopStrategies();

        /** Demand classes as they are named in Oracle, at most 30 characters. */
        @WithDefault("A,B,C,D,E")
        List<String> oracleDemandClasses();

        /** Odoo knows only 1 (urgent) and 0 (normal). */
        @WithDefault("1,1,0,0,0")
        List<String> odooPriorities();
    }

    /** What each cadence state is worth. They must fall in this order, or ordering on time could lower a priority. */
    interface Cadences {

        @WithDefault("1")
        BigDecimal onCadence();

        @WithDefault("0.6")
        BigDecimal late();

        @WithDefault("0.3")
        BigDecimal overdue();

        @WithDefault("0")
        BigDecimal lapsed();

        /** Neutral: neither a friend nor lost. */
        @WithDefault("0.5")
        BigDecimal insufficientHistory();
    }
}
