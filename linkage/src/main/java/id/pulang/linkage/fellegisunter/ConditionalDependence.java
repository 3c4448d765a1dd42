package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.model.Parameters;

/**
 * Which agreements come together between two people as well: who lives in the same town has the same postcode. What the
 * second says then is mostly what the first has said, and is counted once.
 */
final class ConditionalDependence {

    private final double[][] bits;

    private ConditionalDependence(double[][] bits) {
        this.bits = bits;
    }

    /** Fields that have nothing to do with each other. */
    static ConditionalDependence none(int fields) {
        return new ConditionalDependence(new double[fields][fields]);
    }

    /** What was learnt before and written down. */
    static ConditionalDependence of(double[][] bits) {
        return new ConditionalDependence(bits);
    }

    /** How much of the worth of a field another one before it has said, row by row. */
    double[][] bits() {
        return bits;
    }

    /**
     * Learns from pairs of records of two people.
     *
     * @param together how often two fields agreed in the same pair; on the diagonal, how often a field agreed
     * @param pairs how many pairs there were
     */
    static ConditionalDependence learn(double[][] together, double pairs) {
        int fields = together.length;
        double[][] bits = new double[fields][fields];
        for (int later = 0; later < fields; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                double both = together[earlier][later];
                if (both >= Parameters.DEPENDENCE_FEWEST_PAIRS) {
                    double expected = together[earlier][earlier] * together[later][later] / pairs;
                    double more = Math.log(both / expected) / Math.log(2);
                    bits[later][earlier] = more < Parameters.DEPENDENCE_LEAST_WEIGHT ? 0 : more;
                }
            }
        }
        return new ConditionalDependence(bits);
    }

    /** What is left of the worth of a field's agreement, given which fields before it agree. */
    double left(int field, double worth, boolean[] agree) {
        if (!agree[field] || worth <= 0) {
            return worth;
        }
        double said = 0;
        for (int earlier = 0; earlier < field; earlier++) {
            if (agree[earlier]) {
                said = Math.max(said, bits[field][earlier]);
            }
        }
        return Math.max(0, worth - said);
    }
}
