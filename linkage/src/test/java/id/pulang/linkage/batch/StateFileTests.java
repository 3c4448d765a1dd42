package id.pulang.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.batch.UnreadableState.Reason;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.PersonRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTests {

    private static final OptionalDouble CUT = OptionalDouble.of(0.3);
    private static final int NAME = "pulang groups\n".length();
    private static final int HEADER = NAME + 2 * Integer.BYTES;

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("kept");
        kept("Vlomir Hustani").write(file);
    }

    @Test
    void keepsAllThatRecordsSay() throws Exception {
        var full = SomeRecord.of("a", "list", "Qwertyo Zabukan")
                .born("1905-05-18")
                .numbered("3201014101900001")
                .fromPlaceAndMother("Binjai", "Hana")
                .detailed("Street", Detail.Kind.PLACE, "Jalan Mawar")
                .stating("otherNames", List.of("Ucok", "Zabu"))
                .stating("age", 120)
                .stating("ageOn", LocalDate.of(2025, 10, 17))
                .stating("sex", id.pulang.linkage.model.Sex.MALE)
                .stating("passport", "C1234567")
                .stating("phone", "0812 ☎")
                .stating("familyName", "Zabukan")
                .stating("bornAsWritten", "19051840")
                .record();
        var silent = SomeRecord.of("b", "other list", null).record();

        LinkageState.of(List.of(full, silent), CUT).write(file);

        assertThat(LinkageState.read(file).records()).containsExactly(full, silent);
    }

    @Test
    void keepsGroupsPairsAndTheCut() throws Exception {
        var kept = kept("Qwertyo Zabukan");

        kept.write(file);

        var read = LinkageState.read(file);
        assertThat(read.groupOf()).containsExactly(1, 1);
        assertThat(read.cut()).isEqualTo(0.3);
        assertThat(read.pairs()).isEqualTo(1);
        assertThat(read.bits(0)).isEqualTo(kept.bits(0)).isPositive();
    }

    @Test
    @Tag("security")
    void mayBeReadByItsOwnerOnly() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

        kept("Vlomir Hustani").write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNothingBesideIt() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesTheOldOneWhereTheNewOneCannotBeWritten() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken/full")).getParent();

        assertThatThrownBy(() -> kept("Vlomir Hustani").write(taken)).isInstanceOf(IOException.class);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, taken);
        }
        assertThat(taken.resolve("full")).exists();
    }

    @Test
    void noticesEachByteThatWasChanged() throws IOException {
        byte[] whole = Files.readAllBytes(file);

        for (int at = HEADER; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            assertThat(reasonAgainst(changed)).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void noticesWhereverItEndsTooEarlyOrTooLate() throws IOException {
        byte[] whole = Files.readAllBytes(file);

        for (int end = NAME; end < whole.length; end++) {
            assertThat(reasonAgainst(Arrays.copyOf(whole, end))).isEqualTo(Reason.DAMAGED);
        }
        assertThat(reasonAgainst(Arrays.copyOf(whole, whole.length + 1))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void isToldFromFilesOfSomethingElse() throws IOException {
        assertThat(reasonAgainst("name,nik\nBudi,3201014101900001\n".getBytes()))
                .isEqualTo(Reason.FOREIGN);
        assertThat(reasonAgainst(new byte[0])).isEqualTo(Reason.FOREIGN);
    }

    @Test
    void isToldFromThoseOfOtherVersions() throws IOException {
        byte[] other = Files.readAllBytes(file);

        other[NAME + 3]++;
        assertThat(reasonAgainst(other)).isEqualTo(Reason.NEWER);
        other[NAME + 3] -= 2;
        assertThat(reasonAgainst(other)).isEqualTo(Reason.OLDER);
    }

    @Test
    void isToldFromThoseThatWereWeighedWithOtherParameters() throws IOException {
        byte[] other = Files.readAllBytes(file);

        assertThat(other[HEADER - 1]).isEqualTo((byte) Parameters.VERSION);
        other[HEADER - 1]++;
        assertThat(reasonAgainst(other)).isEqualTo(Reason.NEWER);
        other[HEADER - 1] -= 2;
        assertThat(reasonAgainst(other)).isEqualTo(Reason.OLDER);
    }

    /** Until parameters of version 4 the file did not say with which ones pairs were weighed. */
    @Test
    void isToldFromThoseThatDidNotSayHowTheyWereWeighed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] before = Arrays.copyOf(whole, whole.length - Integer.BYTES);
        System.arraycopy(whole, HEADER, before, HEADER - Integer.BYTES, whole.length - HEADER);
        before[NAME + 3] = 2;

        assertThat(reasonAgainst(before)).isEqualTo(Reason.OLDER);
    }

    private Reason reasonAgainst(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return assertThatExceptionOfType(UnreadableState.class)
                .isThrownBy(() -> LinkageState.read(file))
                .actual()
                .reason();
    }

    private static LinkageState kept(String other) {
        return LinkageState.of(List.of(person("a", "Qwertyo Zabukan"), person("b", other)), CUT);
    }

    private static PersonRecord person(String id, String name) {
        return SomeRecord.of(id, "list " + id, name).born("1995-05-18").record();
    }
}
