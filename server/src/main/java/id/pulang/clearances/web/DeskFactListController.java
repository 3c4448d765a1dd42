package id.pulang.clearances.web;

import id.pulang.clearances.lists.FactImports;
import id.pulang.clearances.lists.FactsReceipt;
import id.pulang.clearances.lists.ImportId;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.rosters.FilesAtOnce;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists of clearance facts at the desk: handing one in, and the receipt that answers every row. */
@Controller
@RequestMapping("/desk/clearances/lists")
@For(Role.CLEARANCE_OWNER)
class DeskFactListController {

    private final FactImports imports;
    private final Incidents incidents;
    private final FilesAtOnce files;

    DeskFactListController(FactImports imports, Incidents incidents, FilesAtOnce files) {
        this.imports = imports;
        this.incidents = incidents;
        this.files = files;
    }

    @GetMapping
    ModelAndView lists(@RequestParam UUID incident) {
        IncidentId id = new IncidentId(incident);
        return new ModelAndView(
                "clearances/lists", Map.of("incident", incidents.summary(id), "receipts", imports.receipts(id)));
    }

    /** Takes a list in; one that a second step came in between is asked for again, since no page can send it on. */
    @PostMapping
    @Fresh
    String take(@RequestParam UUID incident, @RequestParam Optional<MultipartFile> file, RedirectAttributes next)
            throws IOException {
        IncidentId id = incidents.reference(new IncidentId(incident)).id();
        if (file.isEmpty()) {
            next.addFlashAttribute("notice", "clearances.lists.once-more");
            return "redirect:/desk/clearances/lists?incident=" + incident;
        }
        return take(id, file.get());
    }

    private String take(IncidentId id, MultipartFile file) throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        FactsReceipt receipt = files.soon(() -> imports.importFacts(id, name, file.getInputStream()));
        return "redirect:/desk/clearances/lists/" + receipt.id().value();
    }

    @GetMapping("/{id}")
    @For({Role.CLEARANCE_OWNER, Role.CONSULAR_OFFICER, Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION})
    ModelAndView receipt(@PathVariable UUID id) {
        return new ModelAndView(
                "clearances/receipt",
                Map.of("receipt", imports.receipt(new ImportId(id)), "gates", imports.gates(new ImportId(id))));
    }
}
