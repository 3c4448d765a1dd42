package id.pulang.linkage.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanizationTests {

    @ParameterizedTest
    @CsvSource({
        // inherent vowels, coeng, series of consonants, sounds of other languages
        "សុខ, Sok",
        "ដារ៉ា, Dara",
        "លី វិបុល, Li Vibol",
        "បុប្ផា, Bopha",
        "ហ្វៃសាល់, Faisal",
        // vowels before, around and after; silenced letters; leading h
        "เดวี, Dewi",
        "แก้ว, Kaew",
        "จันทร์, Jan",
        "พรหม, Pharom",
        "นายสมชาย, Samchay",
        // ro han, before and without a final consonant
        "สรร, San",
        "ธรรม, Tam",
        "สุวรรณ, Suwan",
        "วรรณา, Wanna",
        "บรรจง, Banjong",
        "อรรถพล, Atphol",
        "ເດວີ, Devi",
        "ຄຳ, Kam",
        // rhymes and stacked letters; no blanks between syllables
        "အောင်ကျော်မိုး, Aung Kyaw Mo",
        "သန္တာ, Thanta",
        // an h that only raises the tone, an r that is silent, a first syllable that ends in r
        "คำแหง, Kamhaeng",
        "แหวน, Waen",
        "ศรี, Si",
        "จิตร, Jit",
        "ทรัพย์, Saph",
        "พรทิพย์, Phontiph",
        "ธนพร, Tanphon",
        "ปัญญา, Panya",
        "ด.ช. ใจดี, Jaidi",
        "ดวงใจ, Duangjai",
        "ດວງໃຈ, Duangjai",
        "ເພັດສະໝອນ, Phetsamon",
        "ຈັນທະລາດ, Jantalat",
        "ແສງໄຊຍະ, Saengsaiya",
        // an h below a sonorant stands before it
        "လှ, Hla",
        "နှင်း, Hnin",
        "Παπαδόπουλος, Papadopoulos",
        "Μπακόλα, Bakola",
        "Ευαγγελία, Evangelia",
        // no short vowels; the article
        "الحسن, Hsn",
        "عبد الرحمن, Abdul Rhmn",
        "Щербаков, Shcherbakov",
        "王小明, Wang Xiaoming",
        "欧阳建国, Ouyang Jianguo",
        "राम कुमार, Ram Kumar",
        "김민수, Kim Minsu",
        "Γιώργος, Giorgos",
        "გიორგი, Giorgi",
        "たなか, Tanaka",
        "Budi Santoso, Budi Santoso"
    })
    void readsNamesAsTheySound(String written, String reading) {
        String read = Romanization.latin(written);

        assertThat(read).isEqualTo(reading);
    }

    @Test
    void readsNothingWhereAllLettersAreLatin() {
        assertThat(Romanization.needed("Nguyễn Văn Hùng, Søren Łukasz 25")).isFalse();
        assertThat(Romanization.needed("Andi អាន់ឌី")).isTrue();
    }

    @Test
    void knowsFamilyNamesInTheSpellingsOfTheirIslands() {
        assertThat(Romanization.readings("陈")).startsWith("chen").contains("tan", "chan");
    }

    @Test
    void takesAWordThatNobodyCanReadAsItStands() {
        assertThat(Romanization.readings("ᚠᚢᚦ")).containsExactly("ᚠᚢᚦ");
    }

    @Test
    void leavesTitlesOut() {
        assertThat(Romanization.readings("លោក")).isEmpty();
        assertThat(Romanization.words("นางสาวศิริพร")).containsExactly("ศิริพร");
        assertThat(Romanization.latin("លោក សុខ")).isEqualTo("Sok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"น.ส.ศิริพร", "น.ส. ศิริพร", "น. ส. ศิริพร", "ด.ญ.ศิริพร", "ด.ช.ศิริพร", "นางสาวศิริพร"})
    void leavesTitlesOutThatAreShortenedWithFullStops(String written) {
        assertThat(Romanization.words(written)).containsExactly("ศิริพร");
    }

    @Test
    void leavesNamesWholeThatBeginLikeATitle() {
        assertThat(Romanization.words("ก.น.ส. นางนา")).contains("น", "ส", "นางนา");
    }

    /** The first of them lies beyond the sixteen bits of a unit of text. */
    @Test
    void partsNamesOfRareCharactersBetweenCharacters() {
        assertThat(Romanization.words("𠮷田")).containsExactly("𠮷", "田");
        assertThat(Romanization.words("𠮷田一郎")).containsExactly("𠮷", "田一郎");
        assertThat(Romanization.words("欧阳𠮷")).containsExactly("欧阳", "𠮷");
        assertThat(Romanization.words("王𠮷𠮷田")).containsExactly("王", "𠮷𠮷田");
    }
}
