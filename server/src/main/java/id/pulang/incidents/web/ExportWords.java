package id.pulang.incidents.web;

import id.pulang.audit.Export;
import id.pulang.incidents.files.ExportedFile;
import id.pulang.lists.Problem;
import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import java.time.Instant;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is written into a list beside what stands in it, in the language of the page. */
@Component
class ExportWords {

    private final TextsOfPost texts;

    ExportWords(TextsOfPost texts) {
        this.texts = texts;
    }

    String problem(Problem problem) {
        return texts().say("incidents.problem." + problem.code(), problem.args().toArray());
    }

    String mark(Export export) {
        return ExportedFile.mark(texts(), export);
    }

    /** How messages are called that somebody sent, with a number from the second of one minute on. */
    String called(String sender, Instant at, int turn) {
        return sender + ", " + texts.kept().moment(at) + (turn == 1 ? "" : " (" + turn + ")") + ".txt";
    }

    private Texts texts() {
        return texts.in(LocaleContextHolder.getLocale());
    }
}
