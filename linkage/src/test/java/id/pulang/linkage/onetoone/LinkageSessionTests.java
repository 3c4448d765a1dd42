package id.pulang.linkage.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.decision.AutoMatch;
import id.pulang.linkage.decision.ClericalReview;
import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.decision.Verdict;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import id.pulang.linkage.model.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkageSessionTests {

    private static final String[] FIRST = {
        "Agus", "Dewi", "Joko", "Rina", "Hendra", "Fitri", "Wawan", "Yanti", "Bambang", "Kartika"
    };
    private static final String[] LAST = {
        "Siregar", "Manurung", "Wijaya", "Hutapea", "Nasution", "Pratama", "Kusuma", "Lubis", "Gunawan", "Saputra"
    };

    @Test
    void joinsWhatAgreesAndLeavesTheRestAlone() {
        var linkage = group(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                row("b", "embassy", "Qwertyo Zabukan").born("1995-05-18"),
                row("c", "embassy", "Dewi Lestari").born("1988-02-03"));

        assertThat(groups(linkage)).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(linkage.joins()).extracting(AutoMatch::pair).containsExactly(new RecordPair("a", "b"));
        assertThat(linkage.doubts()).isEmpty();
    }

    /** Memory grows with the rows, not with their square, and whoever has a number of their own is still found. */
    @Test
    void keepsFewTiesAmongThousandsOfOneName() {
        var records = Stream.of("police", "embassy")
                .flatMap(list -> IntStream.range(0, 4_000)
                        .mapToObj(at -> row(list + at, list, "Siti Aminah").numbered(number(at))))
                .map(SomeRecord::record)
                .toList();

        var study = new LinkageSession(records, Thresholds.standard());

        assertThat(study.tied()).hasSizeLessThanOrEqualTo(KeptTies.MOST);
        assertThat(study.tied().stream()
                        .filter(tie -> tie.left().id().startsWith("police")
                                != tie.right().id().startsWith("police"))
                        .filter(tie -> digits(tie.left().id())
                                .equals(digits(tie.right().id()))))
                .hasSize(4_000);
    }

    /** What 1,400 of them took before was 400,000 ties, which the memory of a server does not hold. */
    @Test
    void comparesNoCrowdOneByOneAndCountsIt() {
        var records = crowd(1_400, 1_400);
        records.add(row("a", "police", "Qwertyo Zabukan").born("1995-05-18").record());
        records.add(row("b", "embassy", "Qwertyo Zabukan").born("1995-05-18").record());

        var study = new LinkageSession(records, Thresholds.standard());

        assertThat(study.pairs()).isLessThan(1_400);
        assertThat(study.tooManyAlike()).hasSize(1_400).doesNotContain("a", "b");
        var linkage = study.group(LinkConstraints.nothing());
        assertThat(linkage.joins()).extracting(AutoMatch::pair).containsExactly(new RecordPair("a", "b"));
        assertThat(groups(linkage)).hasSize(1_401);
    }

    @Test
    void asksLittleOfManySmallCrowds() {
        var study = new LinkageSession(crowd(1_400, 150), Thresholds.standard());

        assertThat(study.pairs()).isLessThanOrEqualTo(KeptTies.MOST);
        assertThat(study.tooManyAlike()).isNotEmpty();
        assertThat(study.group(LinkConstraints.nothing()).doubts()).hasSizeLessThanOrEqualTo(20_000);
    }

    @Test
    void comparesThoseWithNumbersHoweverManyAreCalledSo() {
        var records = IntStream.range(0, 300)
                .mapToObj(at -> row("r" + at, "police", "Siti Aminah")
                        .numbered(number(at))
                        .record())
                .toList();

        assertThat(new LinkageSession(records, Thresholds.standard()).tooManyAlike())
                .isEmpty();
    }

    /** Rows on five lists of which so many at a time say the same. */
    private static List<PersonRecord> crowd(int rows, int alike) {
        return new ArrayList<>(IntStream.range(0, rows)
                .mapToObj(at -> row("r" + at, "list" + at % 5, "Muhammad Q" + (char) ('a' + at / alike) + "mi")
                        .born("1990-01-01")
                        .record())
                .toList());
    }

    private static String number(int at) {
        return "3210201902%02d%04d".formatted(at % 70, at);
    }

    private static String digits(String id) {
        return id.replaceAll("\\D", "");
    }

    @Test
    void accountsForAJoin() {
        var join = group(
                        row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                        row("b", "embassy", "Qwertyo Zabukan").born("1995-05-18"))
                .joins()
                .getFirst();

        var explanation = join.explanation();
        double fields =
                explanation.fields().stream().mapToDouble(field -> field.bits()).sum();
        assertThat(explanation.priorBits()).isEqualTo(-1);
        assertThat(explanation.totalBits()).isCloseTo(fields - 1, within(1e-9));
        double weight = Math.pow(2, explanation.totalBits());
        assertThat(explanation.probability()).isCloseTo(weight / (weight + 0.05), within(1e-4));
        assertThat(explanation.fields().getFirst().left()).isEqualTo("Qwertyo Zabukan");
    }

    @Test
    void expectsTheErrorsThatTheProbabilitiesLeave() {
        var linkage = group(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                row("b", "embassy", "Qwertyo Zabukan").born("1995-05-18"));

        double probability = linkage.joins().getFirst().explanation().probability();
        assertThat(linkage.expected().joins()).isEqualTo(1);
        assertThat(linkage.expected().wrongJoins()).isCloseTo(1 - probability, within(1e-12));
        assertThat(linkage.expected().missed()).isZero();
    }

    @Test
    void expectsToMissWhatIsTooUnlikelyToBeAskedAbout() {
        var linkage = group(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18").stating("phone", "081234567890"),
                row("b", "embassy", "Vlomir Hustani").born("1987-05-18").stating("phone", "085698765432"),
                row("c", "hotline", "Dewi Lestari").born("1962-11-29").stating("sex", Sex.FEMALE));

        assertThat(linkage.doubts()).isEmpty();
        assertThat(linkage.expected().missed()).isBetween(0.002, 0.0024);
    }

    @Test
    void asksAboutANearDateTheLikeliestFirst() {
        var linkage = group(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                row("b", "embassy", "Qwertyo Zabukan").born("1996-05-18"),
                row("c", "police", "Vlomir Hustani").born("1988-02-13"),
                row("d", "embassy", "Vlomir Hustani").born("1988-02-24"));

        assertThat(linkage.joins()).isEmpty();
        assertThat(linkage.doubts())
                .extracting(ClericalReview::pair)
                .startsWith(new RecordPair("a", "b"), new RecordPair("c", "d"));
        assertThat(linkage.doubts().getFirst().explanation().probability())
                .isGreaterThan(linkage.doubts().get(1).explanation().probability());
    }

    @Test
    void joinsThroughAThirdRow() {
        var linkage = group(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                row("b", "embassy", "Qwertyo Zabukan").born("1995-05-18").numbered("3273011805950001"),
                row("c", "hotline", "Qwertyo").numbered("3273011805950001"));

        assertThat(groups(linkage)).containsExactly(List.of("a", "b", "c"));
        assertThat(linkage.joins()).hasSize(2);
    }

    @Test
    void joinsWhatOfficersHaveSettledAndNothingElseNeedsAJoin() {
        var settled = new LinkConstraints(Set.of(new RecordPair("a", "c"), new RecordPair("a", "unknown")), Set.of());

        var linkage = study(
                        row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                        row("b", "embassy", "Qwertyo Zabukan").born("1995-05-18"),
                        row("c", "hotline", "Dewi Lestari").born("1962-11-29"))
                .group(settled);

        assertThat(linkage.groups()).contains(new Cluster(List.of("a", "c")));
        assertThat(linkage.joins()).isEmpty();
    }

    @Test
    void keepsApartWhatOfficersHaveSettledAsFarAsLogicCarries() {
        var rows = study(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                row("b", "embassy", "Qwertyo Zabukan").born("1995-05-18"),
                row("c", "hotline", "Vlomir Hustani").born("1962-11-29"));

        var apart = rows.group(
                new LinkConstraints(Set.of(), Set.of(new RecordPair("a", "b"), new RecordPair("b", "unknown"))));
        var apartThroughAThird =
                rows.group(new LinkConstraints(Set.of(new RecordPair("a", "c")), Set.of(new RecordPair("b", "c"))));

        assertThat(groups(apart)).containsExactly(List.of("a"), List.of("b"), List.of("c"));
        assertThat(apart.doubts()).isEmpty();
        assertThat(apart.expected().missed()).isLessThan(1e-6);
        assertThat(groups(apartThroughAThird)).containsExactly(List.of("a", "c"), List.of("b"));
        assertThat(apartThroughAThird.doubts()).isEmpty();
    }

    @Test
    void keepsTwinsApart() {
        var linkage = group(
                row("a", "police", "Qwertyo Fauzi").born("2003-08-22").fromPlaceAndMother("Binjai", "Hana"),
                row("b", "embassy", "Vlomir Fauzi").born("2003-08-22").fromPlaceAndMother("Binjai", "Hana"));

        assertThat(groups(linkage)).containsExactly(List.of("a"), List.of("b"));
        assertThat(linkage.doubts()).hasSize(1);
    }

    @Test
    void saysOfTwoRowsWhetherTheyAreOnePerson() {
        var study = study(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                row("b", "embassy", "Qwertyo Zabukan").born("1995-05-18"),
                row("c", "embassy", "Vlomir Hustani").born("1988-02-13"),
                row("d", "police", "Vlomir Hustani").born("1989-02-13"),
                row("e", "police", "Vlomir Klumba").born("1962-11-29"));

        double joined = study.group(LinkConstraints.nothing())
                .joins()
                .getFirst()
                .explanation()
                .probability();
        assertThat(joined).isStrictlyBetween(0.999, 1.0);
        assertThat(study.compare(new RecordPair("a", "b")))
                .isInstanceOfSatisfying(
                        Verdict.SamePerson.class,
                        same -> assertThat(same.explanation().probability()).isEqualTo(joined));
        assertThat(study.compare(new RecordPair("c", "d")))
                .isInstanceOfSatisfying(
                        Verdict.NeedsReview.class,
                        open -> assertThat(open.explanation().probability()).isBetween(0.02, 0.99999));
        assertThat(study.compare(new RecordPair("c", "e"))).isInstanceOf(Verdict.DifferentPeople.class);
        assertThat(study.compare(new RecordPair("a", "e")))
                .isInstanceOfSatisfying(
                        Verdict.DifferentPeople.class,
                        other -> assertThat(other.explanation().probability()).isZero());
        assertThat(study.compare(List.of(new RecordPair("c", "e"), new RecordPair("a", "b"))))
                .containsExactly(study.compare(new RecordPair("c", "e")), study.compare(new RecordPair("a", "b")));
        assertThatNullPointerException().isThrownBy(() -> study.compare(new RecordPair("a", "unknown")));
    }

    @Test
    void putsTheSmallerIdOfAPairOnTheLeft() {
        for (String id : List.of("0", "z")) {
            var study = study(
                    row(id, "police", "Qwertyo Zabukan").born("1995-05-18"),
                    row("b", "embassy", "Qwertyo Zabukano").born("1996-05-18"));
            var verdict = study.compare(new RecordPair("b", id));

            assertThat(verdict.explanation().fields().getFirst().left())
                    .isEqualTo(id.equals("0") ? "Qwertyo Zabukan" : "Qwertyo Zabukano");
            assertThat(verdict.explanation().fields().getFirst().right())
                    .isEqualTo(id.equals("0") ? "Qwertyo Zabukano" : "Qwertyo Zabukan");
        }
    }

    @Test
    void takesAPersonForHarderToFindInALongList() {
        var rows = new ArrayList<SomeRecord>();
        for (int person = 0; person < 64; person++) {
            rows.add(row("p" + person, "police", null));
        }
        rows.add(row("a", "embassy", "Qwertyo Zabukan").born("1995-05-18"));
        rows.add(row("b", "hotline", "Qwertyo Zabukan").born("1995-05-18"));

        var linkage = study(rows.toArray(SomeRecord[]::new)).group(LinkConstraints.nothing());

        assertThat(linkage.joins().getFirst().explanation().priorBits()).isEqualTo(-6);
    }

    /** All but one of either list are found on the other, so that the two who are left are probably one. */
    @Test
    void asksInTheEndAboutTheLastLonelyRowsThatShareSomething() {
        var linkage = withLastRows(
                row("lonely", "police", "Qwertyo").aged(25),
                row("alone", "embassy", "Vlomir").aged(25));

        assertThat(linkage.joins()).hasSize(100);
        assertThat(linkage.doubts())
                .extracting(ClericalReview::pair)
                .containsExactly(new RecordPair("alone", "lonely"));
    }

    @Test
    void asksNobodyAboutTheLastRowsThatShareOnlyTheSex() {
        assertThat(withLastRows(row("lonely", "police", "Qwertyo"), row("alone", "embassy", "Vlomir"))
                        .doubts())
                .isEmpty();
        assertThat(withLastRows(row("lonely", "police", null), row("alone", "embassy", "Vlomir"))
                        .doubts())
                .isEmpty();
    }

    /** A hundred people whom both lists name plainly, and a row of each list beyond them. */
    private static LinkageResult withLastRows(SomeRecord... last) {
        var records = new ArrayList<SomeRecord>();
        for (int person = 0; person < 100; person++) {
            String name = FIRST[person % FIRST.length] + ' ' + LAST[person / FIRST.length];
            String born = "19%02d-%02d-%02d".formatted(50 + person / 2, 1 + person % 12, 1 + person % 28);
            records.add(row("p%02d".formatted(person), "police", name).born(born));
            records.add(row("e%02d".formatted(person), "embassy", name).born(born));
        }
        records.addAll(List.of(last));
        return study(records.toArray(SomeRecord[]::new)).group(LinkConstraints.nothing());
    }

    /** The row that agrees with one of two in spelling does not make them one. */
    @Test
    void mistrustsAListThatGivesOneOfTwoAnotherWord() {
        var linkage = group(
                row("a", "embassy", "Vlomir").born("1995-05-18").numbered("3273011805950001"),
                row("b", "police", "Qwertyo Vlomir").born("1995-05-18").numbered("3273011805950001"),
                row("c", "police", "Vlomir").born("1995-05-18").fromPlaceAndMother("Binjai", "Hana"));

        assertThat(groups(linkage)).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void asksAboutANameAndAnAgeThatStandTwiceOnOneList() {
        var linkage = group(
                row("a", "police", "Qwertyo Zabukan").aged(25),
                row("b", "police", "Qwertyo Zabukan").aged(25),
                row("c", "embassy", "Vlomir Hustani").born("1988-02-13"));

        assertThat(groups(linkage)).contains(List.of("a"), List.of("b"));
        assertThat(linkage.doubts()).extracting(ClericalReview::pair).containsExactly(new RecordPair("a", "b"));
        assertThat(linkage.doubts().getFirst().explanation().probability()).isGreaterThan(0.9);
    }

    @Test
    void speaksAgainstTwoRowsOfOneListBeforeTheyAreCompared() {
        var study = study(
                row("a", "police", "Qwertyo Zabukan").born("1995-05-18"),
                row("b", "police", "Qwertyo Zabukan").born("1996-05-18"));

        var explanation = study.compare(new RecordPair("a", "b")).explanation();

        assertThat(explanation.priorBits()).isCloseTo(-1, within(1e-9));
        assertThat(explanation.listBits()).isCloseTo(Math.log(0.5 / 27) / Math.log(2), within(1e-9));
    }

    @Test
    void asksAboutNearlyTheAgeUntilThreeListsAreNearlyAsLong() {
        assertThat(groups(nearlyOfAge(2))).contains(List.of("police 0"), List.of("embassy 0"));
        assertThat(nearlyOfAge(2).doubts())
                .extracting(ClericalReview::pair)
                .contains(new RecordPair("embassy 0", "police 0"));
        assertThat(groups(nearlyOfAge(3))).contains(List.of("embassy 0", "police 0"));
    }

    /** Four people on two lists, of whom one is a year off on one of them; a third list names so many of the others. */
    private static LinkageResult nearlyOfAge(int onThirdList) {
        var rows = new ArrayList<SomeRecord>();
        String[] names = {"Qwertyo Zabukan", "Vlomir Hustani", "Klumbo Fardesi", "Brelik Onstapu"};
        for (int person = 0; person < names.length; person++) {
            int born = person == 0 ? 1998 : 1980 + 4 * person;
            rows.add(row("police " + person, "police", names[person]).aged(2025 - 1 - born + (person == 0 ? 2 : 1)));
            rows.add(row("embassy " + person, "embassy", names[person]).born(born + "-05-18"));
            if (person > 0 && person <= onThirdList) {
                rows.add(row("ward " + person, "ward", names[person]).born(born + "-05-18"));
            }
        }
        return group(rows.toArray(SomeRecord[]::new));
    }

    @Test
    void isEmptyWithoutRecords() {
        var linkage = group();

        assertThat(linkage.groups()).isEmpty();
        assertThat(linkage.doubts()).isEmpty();
    }

    private static LinkageResult group(SomeRecord... records) {
        return study(records).group(LinkConstraints.nothing());
    }

    private static LinkageSession study(SomeRecord... records) {
        List<PersonRecord> all = Stream.of(records).map(SomeRecord::record).toList();
        return new LinkageSession(all, Thresholds.standard());
    }

    private static SomeRecord row(String id, String list, @Nullable String name) {
        return SomeRecord.of(id, list, name);
    }

    private static List<List<String>> groups(LinkageResult linkage) {
        return linkage.groups().stream().map(Cluster::records).toList();
    }
}
