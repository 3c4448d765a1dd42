package id.pulang.linkage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.documents.MrzFault.Field;
import id.pulang.linkage.model.Sex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Machine-readable zones: the specimens of ICAO Doc 9303 and invented ones, whole, spoilt and badly written. */
class MrzReaderTests {

    private static final MrzReader READER = new MrzReader(LocalDate.of(2025, 11, 17));
    private static final String NAME = "P<IDNCONTOH<<DEWI<ANGGRAINI<<<<<<<<<<<<<<<<<";
    private static final String DATA = "X0000001<4IDN9508174F3001019<<<<<<<<<<<<<<<6";

    /** A sample: what stands in a line of mrz.tsv. */
    record Sample(List<String> cells) {

        String zone() {
            return at(1).replace('/', '\n');
        }

        String at(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        @Override
        public String toString() {
            return at(0);
        }
    }

    static Stream<Sample> samples() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(MrzReaderTests.class.getResourceAsStream("mrz.tsv"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(line -> new Sample(Arrays.asList(line.split("\t", -1)))).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEachSampleOrSaysWhereItIsWrong(Sample sample) {
        switch (READER.read(sample.zone())) {
            case MrzReading.Read(MachineReadableZone zone) -> mustSay(zone, sample);
            case MrzReading.Faulty faulty -> mustBeWrong(faulty, sample);
            case MrzReading.NoZone none -> throw new AssertionError("no zone");
        }
    }

    private static void mustSay(MachineReadableZone zone, Sample sample) {
        assertThat(sample.at(2)).as("what is wrong").isEmpty();
        assertThat(List.of(
                        zone.document().code(),
                        zone.document().issuer(),
                        zone.holder().primary(),
                        zone.holder().secondary(),
                        zone.document().number(),
                        zone.holder().nationality(),
                        String.valueOf(
                                zone.holder().born() == null
                                        ? zone.holder().bornYear()
                                        : zone.holder().born()),
                        sex(zone.holder().sex()),
                        String.valueOf(zone.document().expiry()),
                        zone.optional()))
                .isEqualTo(sample.cells().subList(4, 14));
    }

    private static String sex(Sex sex) {
        return sex == null ? "X" : sex.name().substring(0, 1);
    }

    private static void mustBeWrong(MrzReading.Faulty faulty, Sample sample) {
        var fields = faulty.faults().stream()
                .map(fault -> fault.field().name().replace("_", "").toLowerCase(Locale.ROOT))
                .toList();
        assertThat(fields)
                .isEqualTo(Arrays.asList(sample.at(2).toLowerCase(Locale.ROOT).split(",")));
        assertThat(faulty.proposed().map(zone -> zone.document().number()).orElse(""))
                .isEqualTo(sample.at(3));
    }

    @Test
    void saysAtWhichSignACheckDigitDoesNotFit() {
        assertThat(faults(NAME + "\n" + DATA.replace("9508174F", "9508175F")))
                .containsExactly(new MrzFault(Field.BIRTH_DATE, 2, 20), new MrzFault(Field.COMPOSITE, 2, 44));
        assertThat(faults(NAME + "\n" + DATA.replace("X0000001<4", "X0000001<5")))
                .contains(new MrzFault(Field.DOCUMENT_NUMBER, 2, 10));
        assertThat(faults(NAME.replace("DEWI", "DE?I") + "\n" + DATA)).containsExactly(new MrzFault(Field.SIGN, 1, 16));
    }

    /** No check digit is made over them. */
    @Test
    void namesAndStatesHaveNoDigitsAndTheSexIsOneOfThree() {
        assertThat(faults(NAME.replace("CONTOH", "C0NTOH") + "\n" + DATA))
                .containsExactly(new MrzFault(Field.SIGN, 1, 7));
        assertThat(faults(NAME.replace("IDN", "1DN") + "\n" + DATA)).containsExactly(new MrzFault(Field.SIGN, 1, 3));
        assertThat(faults(NAME + "\n" + DATA.replace("4IDN", "4ID8"))).containsExactly(new MrzFault(Field.SIGN, 2, 13));
        assertThat(faults(NAME + "\n" + DATA.replace("4F3", "4P3"))).containsExactly(new MrzFault(Field.SIGN, 2, 21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p<idncontoh<<dewi<anggraini<<<<<<<<<<<<<<<<<\nx0000001<4idn9508174f3001019<<<<<<<<<<<<<<<6",
                "P<IDN CONTOH<<DEWI<ANGGRAINI<<<<<<<<<<<<<<<<<\r\n\r\n X0000001<4 IDN 9508174F 3001019 <<<<<<<<<<<<<<< 6 \r\n",
                "P<IDNCONTOH<<DEWI<ANGGRAINI\nX0000001<4IDN9508174F3001019<<<<<<<<<<<<<<<6",
                "P<IDNCONTOH«DEWI‹ANGGRAINI<<<<<<<<<<<<<<<<<\nX0000001‹4IDN9508174F3001019<<<<<<<<<<<<<<<6",
                "P<IDNCONTOH<<DEWI<ANGGRAINI<<<<<<<<<<<<<<<<<X0000001<4IDN9508174F3001019<<<<<<<<<<<<<<<6"
            })
    void formDoesNoHarm(String written) {
        assertThat(READER.read(written))
                .isEqualTo(READER.read(NAME + "\n" + DATA))
                .isInstanceOf(MrzReading.Read.class);
    }

    @Test
    void aNumberThatIsLongerThanItsFieldIsReadWhole() {
        // ICAO Doc 9303 part 5, 4.2.4: a filler stands for the check digit, the rest and its own before a filler
        String number = "D23145890734";
        int check = MrzReader.checkDigit(number);
        String first = "I<UTO" + number.substring(0, 9) + "<" + number.substring(9) + check + "<<<<<<<<<<<";
        String second = "7408122F1204159UTO<<<<<<<<<<<";
        int whole = MrzReader.checkDigit(
                first.substring(5) + second.substring(0, 7) + second.substring(8, 15) + second.substring(18));

        MrzReading reading = READER.read(first + "\n" + second + whole + "\nERIKSSON<<ANNA<MARIA");

        assertThat(reading).isInstanceOfSatisfying(MrzReading.Read.class, read -> {
            assertThat(read.zone().document().number()).isEqualTo(number);
            assertThat(read.zone().optional()).isEmpty();
        });
    }

    @Test
    void everyDigitThatIsWrittenWronglyIsNoticed() {
        for (int at = 0; at < DATA.length(); at++) {
            char sign = DATA.charAt(at);
            for (char other = '0'; Character.isDigit(sign) && other <= '9'; other++) {
                String spoilt = DATA.substring(0, at) + other + DATA.substring(at + 1);
                boolean same = other == sign;
                assertThat(READER.read(NAME + "\n" + spoilt) instanceof MrzReading.Read)
                        .as(spoilt)
                        .isEqualTo(same);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "Dewi Anggraini",
                "P<IDNCONTOH",
                "V<IDNCONTOH<<DEWI<ANGGRAINI<<<<<<<<<<<<<<<<<\nX0000001<4IDN9508174F3001019<<<<<<<<<<<<<<<6",
                "X0000001<4IDN9508174F3001019<<<<<<<<<<<<<<<6\nP<IDNCONTOH<<DEWI<ANGGRAINI<<<<<<<<<<<<<<<<<",
                "P<IDN\nX0000001<4IDN9508174F3001019<<<<<<<<<<<<<<<6\nX"
            })
    void whatIsNoZoneIsSaidToBeNone(String written) {
        assertThat(READER.read(written)).isEqualTo(new MrzReading.NoZone());
    }

    @Test
    void noTextStopsTheReader() {
        var random = new Random(7);
        for (int turn = 0; turn < 20_000; turn++) {
            var text = new StringBuilder(turn % 3 == 0 ? "P<" : "I<");
            int lines = 1 + random.nextInt(3);
            int width = new int[] {30, 36, 44}[random.nextInt(3)];
            for (int line = 0; line < lines; line++) {
                for (int at = line == 0 ? 2 : 0; at < width; at++) {
                    text.append("<<<0123456789OISBABCÉ?".charAt(random.nextInt(22)));
                }
                text.append('\n');
            }
            assertThat(READER.read(text.toString())).isNotNull();
        }
    }

    private static List<MrzFault> faults(String written) {
        return ((MrzReading.Faulty) READER.read(written)).faults();
    }
}
