package id.pulang.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.cli.lists.Lists;
import id.pulang.cli.lists.TestLists;
import id.pulang.cli.words.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTests {

    @TempDir
    private Path folder = Path.of("");

    private Lists lists = null;

    @BeforeEach
    void read() {
        lists = new TestLists(folder)
                .with("a.csv", "rec_id,nama", "rec-7-org,Ani", "rec-7-dup-0,Anie", "rec-8-org,Budi")
                .with("b.csv", "rec_id,nama", "rec-8-dup-0,Budy", "rec-9-org,Cici")
                .read();
    }

    @Test
    void takesThePersonOfEachRow() throws IOException {
        var answers = answers("list,row,person", "a,1,P1", "a.csv,2,P1", "b,1,P2", "b,9,P3");

        assertThat(answers.people().person(0)).isEqualTo(answers.people().person(1));
        assertThat(answers.people().person(3)).isNotEqualTo(answers.people().person(0));
        assertThat(answers.people().knows(2)).isFalse();
        assertThat(answers.unmatched()).isEqualTo(1);
    }

    @Test
    void takesThePersonOfEachId() throws IOException {
        var answers = answers("rec_id,cluster", "rec-7-org,x", "rec-8-dup-0,y");

        assertThat(answers.people().knows(0)).isTrue();
        assertThat(answers.people().knows(3)).isTrue();
        assertThat(answers.people().known()).isEqualTo(2);
    }

    @Test
    void takesAnswersAboutPairs() throws IOException {
        var answers = answers("left,right,same", "a.csv:1,a.csv:2,1", "rec-7-org,rec-9-org,0");

        assertThat(answers.pairs()).containsExactly(new Answers.Answer(0, 1, true), new Answers.Answer(0, 4, false));
    }

    @Test
    void readsOriginalsAndTheirCopiesAsOnePerson() {
        var people = People.inColumn(lists, "rec_id");

        assertThat(people.person(0)).isEqualTo(people.person(1)).isNotEqualTo(people.person(2));
        assertThat(people.person(2)).isEqualTo(people.person(3));
    }

    @Test
    void refusesAnswersWithoutAPerson() {
        assertThatThrownBy(() -> answers("list,row", "a,1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("person");
    }

    @Test
    void namesTheCellThatIsNoRowNumber() {
        assertThatThrownBy(() -> answers("list,row,person", "a,1,P1", "a,two,P1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("row 2, column row: \"two\"");
    }

    private Answers answers(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.csv"), String.join("\n", lines) + "\n");
        return Answers.read(file, lists, null);
    }
}
