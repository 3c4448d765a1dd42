package id.pulang.prevention.web;

import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.offers.data.DataProblem;
import id.pulang.prevention.editions.Edition;
import id.pulang.prevention.editions.EditionId;
import id.pulang.prevention.editions.EditionOutcome;
import id.pulang.prevention.editions.EditionTables;
import id.pulang.prevention.editions.OfferEditions;
import id.pulang.prevention.editions.TableLine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tables of an edition: their rows, one of them as a form, and the list of licensed agencies as a file. */
@Controller
@RequestMapping("/desk/offer-rules/{edition}")
@For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class OfferTableController {

    private final OfferEditions editions;

    OfferTableController(OfferEditions editions) {
        this.editions = editions;
    }

    @GetMapping("/tables/{table}")
    ModelAndView table(
            @PathVariable UUID edition, @PathVariable String table, @RequestParam(defaultValue = "0") int line) {
        return page(new EditionId(edition), table, line, EditionOutcome.DONE);
    }

    @PostMapping("/tables/{table}")
    ModelAndView change(
            @PathVariable UUID edition,
            @PathVariable String table,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "0") int line,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var id = new EditionId(edition);
        requireTable(table);
        EditionOutcome became = typed.containsKey("remove")
                ? editions.remove(id, revision, table, line)
                : editions.change(id, revision, table, line(table, line, typed));
        if (became != EditionOutcome.DONE) {
            return page(id, table, line, became);
        }
        next.addFlashAttribute("notice", "prevention.rules.done.change");
        return new ModelAndView("redirect:/desk/offer-rules/" + edition + "/tables/" + table);
    }

    private static TableLine line(String table, int line, Map<String, String> typed) {
        List<String> cells = IntStream.rangeClosed(1, TablePage.columns(table))
                .mapToObj(column -> typed.getOrDefault("cell" + column, ""))
                .toList();
        return new TableLine(line, !typed.containsKey("off"), cells);
    }

    @PostMapping("/agencies")
    ModelAndView agencies(
            @PathVariable UUID edition,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam Optional<MultipartFile> file,
            RedirectAttributes next)
            throws IOException {
        var id = new EditionId(edition);
        Optional<String> text = file.isEmpty() ? Optional.empty() : text(file.get());
        EditionOutcome became = text.isEmpty()
                ? EditionOutcome.NOT_TEXT
                : editions.replace(id, revision, EditionTables.AGENCIES, text.get());
        if (became != EditionOutcome.DONE) {
            return page(id, EditionTables.AGENCIES, 0, became);
        }
        next.addFlashAttribute("notice", "prevention.rules.done.change");
        return new ModelAndView("redirect:/desk/offer-rules/" + edition);
    }

    private static Optional<String> text(MultipartFile file) throws IOException {
        if (file.isEmpty() || file.getSize() > EditionTables.LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private ModelAndView page(EditionId id, String table, int line, EditionOutcome became) {
        requireTable(table);
        Edition edition = editions.edition(id);
        EditionTables tables = editions.tables(edition);
        List<DataProblem> problems = tables.problems().stream()
                .filter(problem -> EditionPage.table(problem).equals(table))
                .toList();
        return new ModelAndView(
                "prevention/rules/table",
                Map.of("page", new TablePage(edition, table, tables.lines(table), line, problems, became)));
    }

    private static void requireTable(String table) {
        if (!EditionTables.has(table)) {
            throw new NotFound("table of the rules");
        }
    }
}
