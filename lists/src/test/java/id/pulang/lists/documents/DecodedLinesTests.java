package id.pulang.lists.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.SeenCell;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodedLinesTests {

    private final List<String> heard = new ArrayList<>();

    @Test
    void keepsARowWhosePictureIsTooLargeAndAllBehindIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            var written = new DecodeCommand.Written(out);
            written.part("1");
            written.seen(List.of(new SeenCell(1, 2, 3, 4, 5, new byte[3 << 20])));
            written.line(1, List.of("Budi"));
            written.seen(List.of(new SeenCell(1, 2, 9, 4, 5, new byte[7])));
            written.line(2, List.of("Siti"));
            written.note(Problem.ofFile("page_without_table", 2));
            out.write(DecodeCommand.END);
        }

        DecodedLines.read(bytes.toByteArray(), new Heard());

        assertThat(heard)
                .containsExactly("part 1", "3+1048576", "1 [Budi]", "9+7", "2 [Siti]", "page_without_table [2]");
    }

    private final class Heard implements LineSink {

        @Override
        public void part(String name) {
            heard.add("part " + name);
        }

        @Override
        public void note(Problem note) {
            heard.add(note.code() + ' ' + note.args());
        }

        @Override
        public void seen(List<SeenCell> cells) {
            heard.add(cells.getFirst().top() + "+" + cells.getFirst().picture().length);
        }

        @Override
        public void line(int number, List<String> cells) {
            heard.add(number + " " + cells);
        }
    }
}
