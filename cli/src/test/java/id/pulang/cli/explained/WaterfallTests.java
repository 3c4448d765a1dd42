package id.pulang.cli.explained;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cli.words.Language;
import id.pulang.cli.words.Texts;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.linkage.model.TokenAlignment;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WaterfallTests {

    private static final FieldEvidence FORM_OF_NAME = new FieldEvidence(
            Field.NAME,
            "Moh. Faisal",
            "Muhammad Faisal",
            ComparisonLevel.FORM_OF_SAME_NAME,
            7.4,
            List.of(
                    new TokenAlignment("moh", "muhammad", ComparisonLevel.FORM_OF_SAME_NAME, 0.9),
                    new TokenAlignment("faisal", "faisal", ComparisonLevel.SAME, 6.5)));
    private static final FieldEvidence TWIN_NAME = new FieldEvidence(
            Field.NAME,
            "Rina Sitorus",
            "Rini Sitorus",
            ComparisonLevel.PARTLY,
            1,
            List.of(
                    new TokenAlignment("sitorus", "sitorus", ComparisonLevel.SAME, 8),
                    new TokenAlignment("rina", null, ComparisonLevel.ONE_SIDE_ONLY, -3.5),
                    new TokenAlignment(null, "rini", ComparisonLevel.ONE_SIDE_ONLY, -3.5)));

    @Test
    void tellsAnOfficerWhyTwoRowsAreOnePerson() {
        var sure = account(0.9998, FORM_OF_NAME, born("1999-02-03", "1999-02-03", ComparisonLevel.SAME, 12));

        assertThat(inLanguage(Language.ID, sure, Ruling.SAME))
                .contains(
                        "A: polisi.csv, baris 1",
                        "dua baris dianggap satu orang sekali dalam 128 kali",
                        "moh ~ muhammad: bentuk lain dari nama yang sama",
                        "faisal: sama; baris dengan \"faisal\": 3",
                        "lahir               3 Februari 1999  3 Februari 1999",
                        "+12,0  ++++++++++++",
                        "hampir pasti",
                        "Putusan: pasti orang yang sama");
        assertThat(inLanguage(Language.EN, sure, Ruling.SAME))
                .contains(
                        "moh ~ muhammad: another form of the same name",
                        "3 February 1999",
                        "+12.0  ++++++++++++",
                        "almost certain",
                        "Ruling: certainly the same person");
    }

    @Test
    void tellsWhySomebodyHasToBeAsked() {
        var doubtful = account(0.4, FORM_OF_NAME, born("1999-02-03", "1998-02-03", ComparisonLevel.YEAR_NEAR, 7));

        assertThat(inLanguage(Language.ID, doubtful, Ruling.ASK))
                .contains("hari dan bulan sama, selisih satu tahun", "Putusan: perlu ditanya", "bisa juga saudara")
                .contains("Ada orang lain yang juga cocok");
        assertThat(inLanguage(Language.EN, doubtful, Ruling.ASK))
                .contains("Ruling: has to be asked", "or a brother or sister", "Others at hand fit as well");
    }

    @Test
    void saysThatTwoPeopleMayBeMeantWhereAllThatIsSaidAgrees() {
        var alike = account(0.999, FORM_OF_NAME, born("1999-02-03", "1999-02-03", ComparisonLevel.SAME, 12));

        assertThat(inLanguage(Language.ID, alike, Ruling.ASK)).contains("masih mungkin dua orang");
        assertThat(inLanguage(Language.EN, alike, Ruling.ASK)).contains("could still be two people");
        assertThat(inLanguage(Language.EN, alike, Ruling.SAME)).doesNotContain("two people");
    }

    @Test
    void thinksOfTwinsWhereTheDayAgreesAndTheNameDoesNot() {
        var twins = account(0.02, TWIN_NAME, born("1999-02-03", "1999-02-03", ComparisonLevel.SAME, 12), mother());

        assertThat(inLanguage(Language.ID, twins, Ruling.OTHER))
                .contains("rina: hanya ada di A", "rini: hanya ada di B", "bisa saudara kembar");
        assertThat(inLanguage(Language.EN, twins, Ruling.OTHER)).contains("Ruling: someone else", "they may be twins");
    }

    @Test
    void thinksOfNamesakesWhereOnlyTheNameAgrees() {
        var namesakes = account(0.01, FORM_OF_NAME, born("1999-02-03", "1976-11-30", ComparisonLevel.DIFFERENT, -8));

        assertThat(inLanguage(Language.ID, namesakes, Ruling.OTHER)).contains("bisa orang lain yang senama");
        assertThat(inLanguage(Language.EN, namesakes, Ruling.OTHER)).contains("may be a namesake");
    }

    @Test
    void saysWhatIsNotSaidOnceAndAddsNothingForIt() {
        var silent = new FieldEvidence(Field.PASSPORT, "C1234567", null, ComparisonLevel.MISSING, 0, List.of());

        assertThat(inLanguage(Language.EN, account(0.5, FORM_OF_NAME, silent), Ruling.ASK))
                .contains("counts for nothing: passport.")
                .doesNotContain("C1234567");
    }

    @Test
    void saysWhatComesFromListsAndFromOtherRows() {
        var field = List.of(FORM_OF_NAME);
        var rivalled = new Explanation(-7, -4.5, field, -4.1, 0.005);
        var supported = new Explanation(-24, 1.5, field, -15.1, 0.9);

        assertThat(inLanguage(Language.ID, rivalled, Ruling.ASK))
                .containsPattern("daftar +-4,5  -----")
                .contains("cara daftar-daftar ini mencatat orang tidak mendukungnya")
                .containsPattern("baris lain +-3,5  ----")
                .contains("kurang mungkin daripada dari dua baris ini saja");
        assertThat(inLanguage(Language.EN, supported, Ruling.LIKELY))
                .contains("once in 16,777,216 times")
                .containsPattern("lists +\\+1\\.5")
                .contains("how these lists name people speaks for it")
                .containsPattern("other rows +\\+18\\.3")
                .contains("likelier than by these two alone");
        assertThat(inLanguage(Language.ID, supported, Ruling.LIKELY)).contains("sekali dalam 16.777.216 kali");
    }

    @Test
    void saysNothingOfOtherRowsWhereTheyChangeNothing() {
        var alone = new Explanation(-7, 0, List.of(FORM_OF_NAME), 0, 0.5);

        assertThat(inLanguage(Language.EN, alone, Ruling.ASK)).doesNotContain("lists", "other rows", "further rows");
    }

    @Test
    void saysThatOtherRowsConnectTwoThatHaveLittleInCommon() {
        var connected = new Explanation(-7, 0, List.of(TWIN_NAME), -6, 1);

        assertThat(inLanguage(Language.EN, connected, Ruling.SAME)).contains("further rows of the person connect them");
        assertThat(inLanguage(Language.ID, connected, Ruling.SAME)).contains("baris lain dari orang itu");
        assertThat(inLanguage(Language.EN, connected, Ruling.OTHER)).doesNotContain("connect them");
    }

    @Test
    void neverNamesAnybodyVictimOrCulprit() {
        for (Language language : Language.values()) {
            for (Ruling ruling : Ruling.values()) {
                assertThat(inLanguage(language, account(0.5, FORM_OF_NAME, TWIN_NAME), ruling)
                                .toLowerCase(Locale.ROOT))
                        .doesNotContain("victim", "korban", "pelaku", "scammer", "perpetrator");
            }
        }
    }

    @Test
    void changesSidesWithoutChangingWhatIsSaid() {
        var account = account(0.02, TWIN_NAME);

        var changed = Sides.changed(account);

        assertThat(changed.fields().getFirst().left()).isEqualTo("Rini Sitorus");
        assertThat(changed.fields().getFirst().tokens().getLast().left()).isEqualTo("rini");
        assertThat(Sides.changed(changed)).isEqualTo(account);
    }

    private static Explanation account(double probability, FieldEvidence... fields) {
        double total =
                -7 + List.of(fields).stream().mapToDouble(FieldEvidence::bits).sum();
        return new Explanation(-7, 0, List.of(fields), total, probability);
    }

    private static FieldEvidence born(String left, String right, ComparisonLevel level, double bits) {
        return new FieldEvidence(Field.BORN, left, right, level, bits, List.of());
    }

    private static FieldEvidence mother() {
        return new FieldEvidence(Field.MOTHER, "Tiur", "Tiur", ComparisonLevel.SAME, 8, List.of());
    }

    private static String inLanguage(Language language, Explanation account, Ruling ruling) {
        var texts = new Texts(language);
        String row = texts.say("explain.row", "polisi.csv", 1);
        return new Waterfall(texts, (field, word) -> word.equals("faisal") ? 3 : 1)
                .of(row, texts.say("explain.row", "rs.csv", 2), account, ruling);
    }
}
