package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.comparison.FieldComparisonResult;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What name, birth and documents of two records say by themselves, without places, numbers that several people share,
 * and remarks. One object is filled again and again.
 */
final class IdentityFacts {

    private ComparisonLevel name = ComparisonLevel.MISSING;
    private ComparisonLevel born = ComparisonLevel.MISSING;
    private ComparisonLevel number = ComparisonLevel.MISSING;
    private ComparisonLevel passport = ComparisonLevel.MISSING;
    private double nameBits;
    private boolean calledOtherwise;

    /** The cases that are told apart. */
    enum Case {
        OPEN,
        /** A name that is none of the common ones agrees, and the birth or a document. */
        ONE_PERSON,
        /** No part of the name agrees, and neither birth nor document does. */
        TWO_PEOPLE,
        /** A part of the name contradicts, and neither birth nor document agrees. */
        PARTLY_TWO_PEOPLE,
        /** Born on one day, and a part of the name contradicts: as with twins. */
        PARTLY_ANOTHER_NAME,
        /**
         * The same, and the contradicting words look too unlike, or are too common, for one to be a slip of the other.
         */
        TWINS,
        /** Born at nearly one time, and a part of the name contradicts: as with sisters. */
        PARTLY_ANOTHER_NAME_AND_NEAR,
        /** Born alike, and no part of the name agrees. */
        ANOTHER_NAME,
        /**
         * Called by less of the name than the other, without its first word, and not born on one day: as in a family.
         */
        CALLED_OTHERWISE,
        /** Called alike, and born at another time: as with father and son. */
        ANOTHER_BIRTH;

        /**
         * Whether births are the same and a part of the name contradicts. Births that are only near do not count: of an
         * age and a family there are always some.
         */
        boolean bornAlikeAndPartlyAnotherName() {
            return this == PARTLY_ANOTHER_NAME || this == TWINS;
        }

        /** Whether names, births and documents alone speak of two people. */
        boolean ofTwo() {
            return this == TWO_PEOPLE || this == PARTLY_TWO_PEOPLE;
        }
    }

    /** Whether a field says who somebody is, and not where or with whom. */
    static boolean identifies(Field field) {
        return switch (field) {
            case NAME, BORN, SEX, NATIONAL_NUMBER, PASSPORT -> true;
            default -> false;
        };
    }

    void clear() {
        name = ComparisonLevel.MISSING;
        born = ComparisonLevel.MISSING;
        number = ComparisonLevel.MISSING;
        passport = ComparisonLevel.MISSING;
        nameBits = 0;
        calledOtherwise = false;
    }

    /** Takes over what a field says, with its shipped weight. */
    void note(Field field, FieldComparisonResult finding) {
        note(field, finding.level(), finding.bits());
        calledOtherwise |= finding.calledOtherwise();
    }

    void note(Field field, ComparisonLevel level, double bits) {
        switch (field) {
            case NAME -> {
                name = level;
                nameBits = bits;
            }
            case BORN -> born = level;
            case NATIONAL_NUMBER -> number = level;
            case PASSPORT -> passport = level;
            default -> {}
        }
    }

    Case found() {
        if (nameAgainst()) {
            return documentAgrees() ? Case.OPEN : againstName();
        }
        if (calledOtherwise && born != ComparisonLevel.SAME) {
            return documentAgrees() ? Case.OPEN : Case.CALLED_OTHERWISE;
        }
        if (bornFar() && !documentAgrees()) {
            return Case.ANOTHER_BIRTH;
        }
        boolean named = name != ComparisonLevel.MISSING && nameBits >= Parameters.SCARCE_NAME_WEIGHT;
        return named && (born == ComparisonLevel.SAME || documentAgrees()) ? Case.ONE_PERSON : Case.OPEN;
    }

    private Case againstName() {
        boolean another = name == ComparisonLevel.DIFFERENT;
        if (!bornAgrees()) {
            return another ? Case.TWO_PEOPLE : Case.PARTLY_TWO_PEOPLE;
        }
        if (another) {
            return Case.ANOTHER_NAME;
        }
        if (born != ComparisonLevel.SAME) {
            return Case.PARTLY_ANOTHER_NAME_AND_NEAR;
        }
        return calledOtherwise ? Case.TWINS : Case.PARTLY_ANOTHER_NAME;
    }

    /** Whether no word of the name agrees, and the birth or a document contradicts as well. */
    boolean contradictory() {
        return name == ComparisonLevel.DIFFERENT && (bornAgainst() || documentAgainst());
    }

    /** Whether a part of the name contradicts, and the birth or a document as well. */
    boolean nearlyContradictory() {
        return nameAgainst() && (bornAgainst() || documentAgainst());
    }

    /**
     * Whether a birth or a document was compared that tells people of one name apart. A birth that is only near does
     * not where the name agrees in part or is not rare, since among people of one name there is nearly always somebody
     * born nearly then; nor do births far apart where weights were learnt, or that have nothing in common.
     *
     * @param rare the weight in bits from which hardly anybody else of these lists is called so; 0 where weights were
     *     learnt, which say how often births of one person are near
     */
    boolean compared(double rare) {
        boolean told = born != ComparisonLevel.MISSING && !bornTooFar(rare);
        return told && !hardlyKnown(rare) || documentAgrees();
    }

    /**
     * The weight in bits that a pair needs, prior included, where {@link #compared} does not hold; 0 for the usual one.
     *
     * @param tellsApart whether the lists state births or documents at all
     * @param context how much places, shared numbers and remarks speak for one person, in bits
     * @param rare as in {@link #compared}
     */
    double needed(boolean tellsApart, double context, double rare) {
        boolean near = tellsApart && rare > 0 && hardlyKnown(rare);
        if (documentAgainst() || !named() && !bornAgrees() || near && named()) {
            return Parameters.PARTLY_NAMED_NEEDED_WEIGHT;
        }
        if (near && context <= Parameters.CONTEXT_AGREES_WEIGHT) {
            return Parameters.NEARLY_BORN_NEEDED_WEIGHT;
        }
        return tellsApart && bornTooFar(rare) ? Parameters.UNKNOWN_NEEDED_WEIGHT : 0;
    }

    /**
     * Whether a birth is only near, and only a part of the name agrees, or all of a name that is not rare. The first of
     * a month is how clerks write a day that is not known, so it counts as the same birth for a whole name.
     */
    boolean hardlyKnown(double rare) {
        return bornNearly() && (!named() || nameBits < rare && born != ComparisonLevel.FIRST_OF_MONTH);
    }

    /**
     * Whether somebody else is likelier even where nothing says that the two live together: no word of the name agrees,
     * or the one is called by another first name.
     */
    boolean neverAlone() {
        return calledOtherwise || found() == Case.ANOTHER_NAME;
    }

    /** Whether the whole name agrees. */
    boolean named() {
        return name.compareTo(ComparisonLevel.ONE_SLIP) <= 0;
    }

    /**
     * Whether two people are spoken of: no birth agrees and a word of the name contradicts that is no slip of the other
     * one, or a document contradicts.
     */
    boolean ofTwoPeople() {
        boolean otherWords = name == ComparisonLevel.DIFFERENT || calledOtherwise;
        return found().ofTwo() && otherWords || documentAgainst() && !documentAgrees();
    }

    /** Whether both state a name, and no word of one contradicts the other. */
    boolean namedAlike() {
        return name != ComparisonLevel.MISSING && !nameAgainst() && !calledOtherwise;
    }

    private boolean nameAgainst() {
        return name == ComparisonLevel.PARTLY || name == ComparisonLevel.DIFFERENT;
    }

    boolean documentAgrees() {
        return agrees(number) || agrees(passport);
    }

    boolean documentAgainst() {
        return number == ComparisonLevel.DIFFERENT || passport == ComparisonLevel.DIFFERENT;
    }

    private boolean bornAgainst() {
        return born != ComparisonLevel.MISSING && !bornAgrees();
    }

    /** Whether the births have nothing in common, as those of father and son. */
    private boolean bornFar() {
        return born == ComparisonLevel.DIFFERENT
                || born == ComparisonLevel.TWO_SLIPS
                || born == ComparisonLevel.SAME_YEAR
                || born == ComparisonLevel.AGE_OFF;
    }

    /** Whether births are so far apart that they speak for one person only beside more than a name. */
    private boolean bornTooFar(double rare) {
        return rare > 0 ? born == ComparisonLevel.DIFFERENT : bornFar();
    }

    private boolean bornNearly() {
        return born != ComparisonLevel.SAME && bornAgrees();
    }

    /** Whether births are the same or nearly so. */
    boolean bornAgrees() {
        return switch (born) {
            case SAME, DAY_MONTH_SWAPPED, YEAR_NEAR, FIRST_OF_MONTH, ONE_SLIP, AGE_FITS, AGE_NEAR -> true;
            default -> false;
        };
    }

    private static boolean agrees(ComparisonLevel document) {
        return document == ComparisonLevel.SAME || document == ComparisonLevel.ONE_SLIP;
    }

    /**
     * Whether names are garbled in lists of which these pairs would be joined. Many are called otherwise and born on
     * one day; or some of those born alike are called otherwise, and names or births contradict as often as they do
     * where all cells are garbled. Both are looked at, since of twins the names alone contradict, and of fathers and
     * sons the births. Those who are called otherwise and born at another time are other people of one household, and
     * those of nearly one age and one family name are met everywhere where lists state ages.
     *
     * @param shares by the ordinal of the case
     */
    static boolean garbled(double[] shares) {
        double partly = share(shares, Case::bornAlikeAndPartlyAnotherName);
        double otherwise = partly + shares[Case.ANOTHER_NAME.ordinal()];
        double bornAlike = otherwise + shares[Case.ONE_PERSON.ordinal()];
        double bornOtherwise = shares[Case.ANOTHER_BIRTH.ordinal()];
        boolean allCells = otherwise >= Parameters.GARBLED_NAMES_OF_BORN_ALIKE_SHARE * bornAlike
                && otherwise + bornOtherwise >= Parameters.GARBLED_CELLS_SHARE * (bornAlike + bornOtherwise);
        return partly >= Parameters.GARBLED_NAMES_SHARE || allCells;
    }

    /** The share of all cases that are so, from the shares of each. */
    static double share(double[] shares, Predicate<Case> such) {
        return Stream.of(Case.values())
                .filter(such)
                .mapToDouble(found -> shares[found.ordinal()])
                .sum();
    }
}
