package id.pulang.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import id.pulang.lists.cells.CellProblem;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.columns.ColumnMeaning.Reason;
import id.pulang.lists.columns.ColumnOverrides;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTests {

    @TempDir
    private Path folder = Path.of("");

    private TestLists lists = new TestLists(folder);

    @BeforeEach
    void begin() {
        lists = new TestLists(folder);
    }

    @Test
    void readsAnAddressListWithBlanksInItsHeadings() {
        var read = lists.with(
                        "a.csv",
                        "rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state,"
                                + " date_of_birth, soc_sec_id",
                        "rec-1-org, mira, tan, 7, mawar street, block c, kebun, 2119, sa, 19560409, 1804974",
                        "rec-1-dup-0, mira, tann, 7, mawarstreet, , kebun, 2119, nsw, 19564509, 1804974")
                .read();

        assertThat(kinds(read))
                .containsExactly(
                        Map.entry("rec_id", ColumnKind.ROW_ID),
                        Map.entry("given_name", ColumnKind.GIVEN_NAME),
                        Map.entry("surname", ColumnKind.FAMILY_NAME),
                        Map.entry("street_number", ColumnKind.KEPT),
                        Map.entry("address_1", ColumnKind.PLACE),
                        Map.entry("address_2", ColumnKind.KEPT),
                        Map.entry("suburb", ColumnKind.KEPT),
                        Map.entry("postcode", ColumnKind.KEPT),
                        Map.entry("state", ColumnKind.CATEGORY),
                        Map.entry("date_of_birth", ColumnKind.BORN),
                        Map.entry("soc_sec_id", ColumnKind.KEPT));
        assertThat(read.records()).extracting(PersonRecord::name).containsExactly("mira tan", "mira tann");
        assertThat(read.records()).extracting(PersonRecord::familyName).containsExactly("tan", "tann");
        assertThat(read.records().getFirst().born()).isEqualTo(LocalDate.of(1956, 4, 9));
        assertThat(read.records().getLast().born()).isNull();
        assertThat(read.records().getLast().bornAsWritten()).isEqualTo("19564509");
        assertThat(read.lists().getFirst().complaints())
                .extracting(Complaint::what)
                .containsExactly(CellProblem.NO_SUCH_DAY);
    }

    @Test
    void comparesTheFullNameOnceThoughItIsSaidThreeTimes() {
        var read = lists.with(
                        "c.csv",
                        "unique_id,cluster,full_name,first_and_surname,first_name,surname,dob,birth_place,"
                                + "postcode_fake,gender,occupation",
                        "Q1-1,Q1,\"wayan sudira, raja kecil\",wayan sudira,wayan,sudira,1747-01-26,ubud,ha0 2qw,male,penyair",
                        "Q1-2,Q1,wayan sudira,wayan sudira,wayan,sudira,1747-81-26,gianyar,ha0 2qx,male,",
                        "Q2-1,Q2,ni made sari,ni sari,ni,sari,,ubud,ub1 3dx,female,penari")
                .read();

        assertThat(kinds(read))
                .containsEntry("unique_id", ColumnKind.ROW_ID)
                .containsEntry("cluster", ColumnKind.ROW_ID)
                .containsEntry("full_name", ColumnKind.NAME)
                .containsEntry("first_and_surname", ColumnKind.KEPT)
                .containsEntry("first_name", ColumnKind.KEPT)
                .containsEntry("surname", ColumnKind.FAMILY_NAME)
                .containsEntry("birth_place", ColumnKind.BIRTH_PLACE)
                .containsEntry("occupation", ColumnKind.CATEGORY);
        assertThat(meaning(read, "first_name").reason()).isEqualTo(Reason.SAID_ALREADY);
        var first = read.records().getFirst();
        assertThat(first.name()).isEqualTo("wayan sudira, raja kecil");
        assertThat(first.familyName()).isEqualTo("sudira");
        assertThat(first.sex()).isEqualTo(Sex.MALE);
        assertThat(first.details())
                .containsExactly(
                        new Detail("postcode", Detail.Kind.CODE, "ha0 2qw"),
                        new Detail("occupation", Detail.Kind.CATEGORY, "penyair"));
    }

    @Test
    void callsTheSameThingBySameLabelInEveryList() {
        var read = lists.with(
                        "d.csv",
                        "first_name,surname,dob,city,email",
                        "Ani,Lubis,1990-01-02,Medan,ani@contoh.id",
                        "Budi,Lubis,1991-01-02,Binjai,budi@contoh.id")
                .with(
                        "e.csv",
                        "recid,givenname,surname,suburb,postcode",
                        "1,Ani,Lubis,Medan,20111",
                        "2,Eko,Lubis,Deli,20112")
                .read();

        assertThat(read.records().get(0).details()).extracting(Detail::label).containsExactly("city", "e-mail");
        assertThat(read.records().get(2).details()).extracting(Detail::label).containsExactly("city", "postcode");
    }

    @Test
    void readsIndonesianListsInTheirOwnWords() {
        var read = lists.with(
                        "f.csv",
                        "DAFTAR WNI YANG DIAMANKAN",
                        "",
                        "No.;Nama Lengkap (sesuai KTP);Tempat/Tgl Lahir;No. KTP;No. HP/WA;L/P;Nama Ibu Kandung;Alamat;"
                                + "Desa/Kelurahan;Kab./Kota;Petugas",
                        "1;Siti Aminah;Binjai, 7 Pebruari 1991;1275014702910001;0812-1111-2222;P;Rukmini;Jl. Mawar 1;"
                                + "Nangka;Binjai;Tono",
                        "2;Joko Susilo;Solo / 17-08-1990;3372011708900002;-;L;Sarinem;Jl. Melati;Laweyan;Solo;Tono")
                .read();

        assertThat(kinds(read))
                .containsEntry("No.", ColumnKind.NUMBER)
                .containsEntry("Nama Lengkap (sesuai KTP)", ColumnKind.NAME)
                .containsEntry("Tempat/Tgl Lahir", ColumnKind.BIRTH_PLACE_AND_DATE)
                .containsEntry("No. KTP", ColumnKind.NATIONAL_NUMBER)
                .containsEntry("No. HP/WA", ColumnKind.PHONE)
                .containsEntry("L/P", ColumnKind.SEX)
                .containsEntry("Nama Ibu Kandung", ColumnKind.MOTHER_NAME)
                .containsEntry("Alamat", ColumnKind.PLACE)
                .containsEntry("Petugas", ColumnKind.KEPT);
        assertThat(read.records()).extracting(PersonRecord::birthPlace).containsExactly("Binjai", "Solo");
        assertThat(read.records())
                .extracting(PersonRecord::born)
                .containsExactly(LocalDate.of(1991, 2, 7), LocalDate.of(1990, 8, 17));
        assertThat(read.records()).extracting(PersonRecord::phone).containsExactly("0812-1111-2222", null);
        assertThat(read.row(1)).isEqualTo(2);
    }

    @Test
    void recognisesColumnsByWhatStandsInThem() {
        var read = lists.with(
                        "g.csv",
                        "q1,q2,q3,q4,q5",
                        "Siti Aminah,1275014702910001,P,C1234567,7 Februari 1991",
                        "Joko Susilo,3372011708900002,L,C7654321,17 Agustus 1990",
                        "Rina Sitorus,1275014702920003,P,E1111222,3 Mei 1992")
                .read();

        assertThat(kinds(read).values())
                .containsExactly(
                        ColumnKind.NAME,
                        ColumnKind.NATIONAL_NUMBER,
                        ColumnKind.SEX,
                        ColumnKind.PASSPORT,
                        ColumnKind.BORN);
    }

    @Test
    void takesAListWithoutHeadingsByItsNumbers() {
        var read = lists.with("h.csv", "rec-1-org,budi,saragi,19490722", "rec-1-dup-0,budy,saragi,19490723")
                .read(new ColumnOverrides(
                        Map.of("2", ColumnKind.GIVEN_NAME, "3", ColumnKind.FAMILY_NAME), Set.of("1")));

        assertThat(read.records()).extracting(PersonRecord::name).containsExactly("budi saragi", "budy saragi");
        assertThat(read.records().getFirst().born()).isEqualTo(LocalDate.of(1949, 7, 22));
    }

    @Test
    void takesNameBesideSurnameForTheFirstName() {
        var read = lists.with("i.csv", "Name,Surname", "Ani,Lubis", "Budi,Nasution")
                .read();

        assertThat(read.records()).extracting(PersonRecord::name).containsExactly("Ani Lubis", "Budi Nasution");
    }

    @Test
    void doesNotTakeSomeoneElsesNameOrPhoneForThePersons() {
        var read = lists.with(
                        "j.csv",
                        "nama,nama pelapor,no hp pelapor,nama perekrut,no hp keluarga",
                        "Ani,Tuti,081234567890,Bos,081234567891",
                        "Budi,Wati,081234567892,Bos,081234567893")
                .read();

        assertThat(read.records()).extracting(PersonRecord::name).containsExactly("Ani", "Budi");
        assertThat(read.records()).extracting(PersonRecord::otherNames).containsOnly(List.of());
        assertThat(read.records()).extracting(PersonRecord::phone).containsOnlyNulls();
    }

    @Test
    void takesAgeWithItsDayAndNoDayWithoutAnAge() {
        var police = lists.with("k.csv", "NAME,AGE,DATE IN", "ANI,33,17/10/2025", "BUDI,~20,17/10/2025")
                .read();
        var family = new TestLists(folder)
                .with("l.csv", "nama,tanggal_aduan", "Ani,2025-08-18", "Budi,2025-08-19")
                .read();

        assertThat(police.records().getFirst().age()).isEqualTo(33);
        assertThat(police.records().getFirst().ageOn()).isEqualTo(LocalDate.of(2025, 10, 17));
        assertThat(meaning(family, "tanggal_aduan").reason()).isEqualTo(Reason.NOT_ABOUT_WHO);
    }

    @Test
    void readsTheHeadingsOfThePopulationRegister() {
        var read = lists.with(
                        "n.csv",
                        "ID|NAMA_LGKP|TMPT_LHR|TGL_LHR|JENIS_KLMIN|NAMA_LGKP_IBU|ALAMAT|NAMA_KEL|NAMA_KAB",
                        "1|SITI AMINAH|BINJAI|1991-02-07|2|RUKMINI|JL MAWAR|NANGKA|KOTA BINJAI",
                        "2|JOKO SUSILO|SOLO|1990-08-17|1|SARINEM|JL MELATI|LAWEYAN|SURAKARTA")
                .read();

        assertThat(kinds(read).values())
                .containsExactly(
                        ColumnKind.NUMBER,
                        ColumnKind.NAME,
                        ColumnKind.BIRTH_PLACE,
                        ColumnKind.BORN,
                        ColumnKind.SEX,
                        ColumnKind.MOTHER_NAME,
                        ColumnKind.PLACE,
                        ColumnKind.PLACE,
                        ColumnKind.PLACE);
        assertThat(read.records()).extracting(PersonRecord::sex).containsExactly(Sex.FEMALE, Sex.MALE);
    }

    @Test
    void readsVoterListsAndListsOfRecords() {
        var voters = lists.with(
                        "o.csv",
                        "county_id,voter_reg_num,ncid,last_name,first_name,midl_name,res_street_address,res_city_desc,"
                                + "zip_code,full_phone_number,age,sex_code,birth_year",
                        "1,9001,AA1,TAN,MIRA,Q,12 ELM ST,KEBUN,27601,919 555 0101,45,F,1980",
                        "2,9002,AA2,LIM,EKO,,9 OAK AVE,CARI,27511,919 555 0102,33,M,1992")
                .read();

        assertThat(kinds(voters))
                .containsEntry("voter_reg_num", ColumnKind.ROW_ID)
                .containsEntry("ncid", ColumnKind.ROW_ID)
                .containsEntry("midl_name", ColumnKind.GIVEN_NAME)
                .containsEntry("res_street_address", ColumnKind.PLACE)
                .containsEntry("zip_code", ColumnKind.CODE)
                .containsEntry("birth_year", ColumnKind.BIRTH_YEAR)
                .containsEntry("sex_code", ColumnKind.SEX);
    }

    @Test
    void takesAnotherColumnThatOnlyHoldsTheWordNameForUnknown() {
        var read = lists.with("p.csv", "nama lengkap,nama pelabuhan", "Ani,Belawan", "Budi,Dumai", "Cici,Belawan")
                .read();

        assertThat(kinds(read)).containsEntry("nama lengkap", ColumnKind.NAME);
        assertThat(meaning(read, "nama pelabuhan").reason()).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void doesNotTakeTheDateOfAPassportForItsNumber() {
        var read = lists.with(
                        "q.csv",
                        "nama,expired date passport,no telp keluarga",
                        "Ani,2027-01-01,0812345678",
                        "Budi,2028-02-02,0812345679")
                .read();

        assertThat(read.records()).extracting(PersonRecord::passport).containsOnlyNulls();
        assertThat(read.records()).extracting(PersonRecord::phone).containsOnlyNulls();
    }

    @Test
    void neverComparesWhatSaysWhoIsWho() {
        var read = lists.with("m.csv", "name,group_of_truth", "Ani,7", "Ani,7", "Budi,8")
                .read(new ColumnOverrides(Map.of(), Set.of("group_of_truth")));

        assertThat(meaning(read, "group_of_truth").kind()).isEqualTo(ColumnKind.ROW_ID);
        assertThat(read.records())
                .allSatisfy(record -> assertThat(record.details()).isEmpty());
    }

    private static Map<String, ColumnKind> kinds(Lists lists) {
        var kinds = new LinkedHashMap<String, ColumnKind>();
        TestLists.meanings(lists)
                .forEach((heading, meaning) -> kinds.put(
                        heading, meaning.reason() == Reason.SAME_EVERYWHERE ? ColumnKind.KEPT : meaning.kind()));
        return kinds;
    }

    private static ColumnMeaning meaning(Lists lists, String heading) {
        return TestLists.meanings(lists).get(heading);
    }
}
