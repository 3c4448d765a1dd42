package id.pulang.lists.columns;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.rows.ListDate;
import id.pulang.lists.rows.RowReader;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignHeadingsTests {

    private static final HeadingVocabulary WORDS = HeadingVocabulary.with();
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 17);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ល.រ,ឈ្មោះ,ភេទ,ថ្ងៃខែឆ្នាំកំណើត,លេខលិខិតឆ្លងដែន,លេខទូរស័ព្ទ,សញ្ជាតិ,ផ្សេងៗ\n១,សុខ សុភា,ស្រី,២៥/០៦/២៥៣៤,N៩១៨១៥៩៦,០១២៣៤៥៦៧៨,ខ្មែរ,-",
                "ลำดับ,ชื่อ-นามสกุล,เพศ,วันเดือนปีเกิด,เลขที่หนังสือเดินทาง,เบอร์โทรศัพท์,สัญชาติ,หมายเหตุ\n๑,ศิริพร แสงทอง,หญิง,๒๕ มิ.ย. ๒๕๓๔,N๙๑๘๑๕๙๖,๐๑๒๓๔๕๖๗๘,ไทย,-",
                "စဉ်,အမည်,ကျား/မ,မွေးသက္ကရာဇ်,နိုင်ငံကူးလက်မှတ်အမှတ်,ဖုန်းနံပါတ်,နိုင်ငံသား,မှတ်ချက်\n၁,သူဇာဝင်း,မ,၂၅/၀၆/၁၉၉၁,N၉၁၈၁၅၉၆,၀၁၂၃၄၅၆၇၈,မြန်မာ,-",
                "ລ/ດ,ຊື່ ແລະ ນາມສະກຸນ,ເພດ,ວັນເດືອນປີເກີດ,ເລກທີໜັງສືຜ່ານແດນ,ເບີໂທ,ສັນຊາດ,ໝາຍເຫດ\n໑,ສີວອນ ດວງຈັນ,ຍິງ,໒໕/໐໖/໑໙໙໑,N໙໑໘໑໕໙໖,໐໑໒໓໔໕໖໗໘,ລາວ,-",
                "序号,姓名,性别,出生日期,护照号码,电话,国籍,备注\n1,王小红,女,1991年6月25日,N9181596,012345678,中国,-",
                "序號,姓名,性別,出生日期,護照號碼,電話,國籍,備註\n1,王小紅,女,1991/6/25,N9181596,012345678,中國,-",
                "연번,성명,성별,생년월일,여권번호,전화번호,국적,비고\n1,이영희,여,1991년 6월 25일,N9181596,012345678,한국,-",
                "STT,Họ và tên,Giới tính,Ngày sinh,Số hộ chiếu,Số điện thoại,Quốc tịch,Ghi chú\n1,Trần Thị Mai,Nữ,25/06/1991,N9181596,012345678,Việt Nam,-",
                "م,الاسم الكامل,الجنس,تاريخ الميلاد,رقم الجواز,رقم الهاتف,الجنسية,ملاحظات\n١,مريم إبراهيم,أنثى,٢٥ يونيو ١٩٩١,N٩١٨١٥٩٦,٠١٢٣٤٥٦٧٨,مصر,-",
                "№ п/п,Фамилия имя отчество,Пол,Дата рождения,Номер паспорта,Телефон,Гражданство,Примечание\n1,Ольга Чернова,Ж,25 июня 1991 г.,N9181596,012345678,РФ,-",
                "क्रम,पूरा नाम,लिंग,जन्म तिथि,पासपोर्ट संख्या,मोबाइल नंबर,राष्ट्रीयता,टिप्पणी\n१,सुनीता देवी,महिला,२५ जून १९९१,N९१८१५९६,०१२३४५६७८,भारत,-",
                "ক্রমিক নং,নাম,লিঙ্গ,জন্ম তারিখ,পাসপোর্ট নম্বর,মোবাইল নম্বর,জাতীয়তা,মন্তব্য\n১,রিনা দাস,মহিলা,২৫ জুন ১৯৯১,N৯১৮১৫৯৬,০১২৩৪৫৬৭৮,বাংলাদেশ,-",
                "Blg.,Buong Pangalan,Kasarian,Petsa ng Kapanganakan,Numero ng Pasaporte,Cellphone No.,Nasyonalidad,Puna\n1,Maria Santos,Babae,25/06/1991,N9181596,012345678,Pilipino,-",
                "ردیف,نام و نام خانوادگی,جنسیت,تاریخ تولد,شماره پاسپورت,شماره تلفن,تابعیت,ملاحظات\n۱,مریم احمدی,زن,۱۹۹۱/۰۶/۲۵,N۹۱۸۱۵۹۶,۰۱۲۳۴۵۶۷۸,افغان,-",
                "نمبر شمار,نام,جنس,تاریخ پیدائش,پاسپورٹ نمبر,فون نمبر,قومیت,کیفیت\n1,فاطمہ بی بی,عورت,25-06-1991,N9181596,012345678,پاکستان,-",
                "番号,氏名,性別,生年月日,旅券番号,電話番号,国籍,備考\n1,佐藤花子,女,1991年6月25日,N9181596,012345678,日本,-",
                "№,Прізвище та ім’я,Стать,Дата народження,Номер паспорта,Номер телефону,Громадянство,Примітки\n1,Коваль Ірина,жін,25.06.1991,N9181596,012345678,Україна,-",
                "№,Ф.И.О.,Жинси,Туғилган санаси,Паспорт рақами,Телефон рақами,Миллати,Изоҳ\n1,Юсупова Нигора,аёл,25.06.1991,N9181596,012345678,ўзбек,-",
                "வ.எண்,பெயர்,பாலினம்,பிறந்த தேதி,கடவுச்சீட்டு எண்,தொலைபேசி,நாடு,குறிப்பு\n1,லட்சுமி,பெண்,25-06-1991,N9181596,012345678,இலங்கை,-"
            })
    void readsAListInTheLanguageOfTheCountry(String text) {
        Table table = table(text);
        List<ColumnMeaning> meanings = ColumnRecognition.of(table, WORDS, new ColumnOverrides(Map.of(), Set.of()));

        PersonRecord record = new RowReader(
                        table, meanings, new ListDate(TODAY, TODAY), (column, problem, row, value) -> {})
                .record(1, "1", "list");

        assertThat(record.name()).isEqualTo(text.lines().toList().get(1).split(",", -1)[1]);
        assertThat(record.sex()).isEqualTo(Sex.FEMALE);
        assertThat(record.born()).isEqualTo("1991-06-25");
        assertThat(record.passport()).isEqualTo("N9181596");
        assertThat(record.phone()).isEqualTo("012345678");
        assertThat(meanings.getFirst().kind()).isEqualTo(ColumnKind.NUMBER);
    }

    @Test
    void readsSignsWithBlanksBetweenThem() {
        Table table = table("ឈ្ មោះ,ភេ ទ\nសុខ,ប្រុ ស");
        var reader = new RowReader(
                table,
                ColumnRecognition.of(table, WORDS, new ColumnOverrides(Map.of(), Set.of())),
                new ListDate(TODAY, TODAY),
                (column, problem, row, value) -> {});

        assertThat(reader.record(1, "1", "list").sex()).isEqualTo(Sex.MALE);
        assertThat(reader.record(1, "1", "list").name()).isEqualTo("សុខ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ឈ្មោះ,អាយុ\nសុខ,២៥ ឆ្នាំ",
                "ชื่อ,อายุ\nสมชาย,๒๕ ปี",
                "姓名,年龄\n王明,25岁",
                "이름,나이\n박민수,만 25세",
                "Họ tên,Tuổi\nLê Đạt,25 tuổi",
                "Имя,Возраст\nОльга,25 лет"
            })
    void readsAges(String text) {
        Table table = table(text);
        var reader = new RowReader(
                table,
                ColumnRecognition.of(table, WORDS, new ColumnOverrides(Map.of(), Set.of())),
                new ListDate(TODAY, TODAY),
                (column, problem, row, value) -> {});

        assertThat(reader.record(1, "1", "list").age()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({
        "ឈ្មោះជនសង្ស័យ, NAME",
        "ឈ្មោះឪពុក, KEPT",
        "លេខបន្ទប់, ",
        "ថ្ងៃឃាត់ខ្លួនដំបូង, LISTED_ON",
        "ชื่อผู้ต้องหา, NAME",
        "ชื่อบิดา, KEPT",
        "护照号码（英文）, PASSPORT",
        "被告姓名, NAME",
        "父亲姓名, KEPT",
        "피의자성명, NAME",
        "아버지성명, KEPT"
    })
    void findsAKnownHeadingWithinOneWithoutBlanks(String heading, @Nullable ColumnKind kind) {
        assertThat(WORDS.meaning(heading).map(ColumnMeaning::kind)).isEqualTo(Optional.ofNullable(kind));
    }

    private static Table table(String text) {
        var read = ListFile.attended(ReadLimits.WIDE, HeadingLine.needed(WORDS))
                .read("list.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(Readable.class);
        return ((Readable) read).table();
    }
}
