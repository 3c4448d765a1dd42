package id.pulang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.pulang.PictureList;
import id.pulang.SourceTree;
import id.pulang.demo.Demo;
import id.pulang.demo.DemoNight;
import id.pulang.demo.DemoOfficers;
import id.pulang.demo.folder.DemoFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Makes the pictures of the story anew ({@code ./pulang test --pictures}): the demonstration is played up to the middle
 * of its night, and each page is photographed as the officer of its role finds it. Source: docs/decisions/0126.
 */
@DemoServer
class StoryPictures {

    private static final float DOTS_PER_INCH = 90;

    @Value("${local.server.port}")
    private int port;

    @Test
    void areMadeAnew(@Autowired Demo demo, @Autowired DemoNight night) {
        var folder = new DemoFolder(SourceTree.root().resolve("demo-data"));
        demo.play(folder, _ -> {});
        night.play(folder.tonight().orElseThrow(), _ -> {});

        StoryPage.all()
                .collect(Collectors.groupingBy(each -> each.page().login(), TreeMap::new, Collectors.toList()))
                .forEach(this::photograph);

        situationReport();

        PictureList.write(StoryPage.all()
                .collect(Collectors.toMap(
                        each -> each.page().name(), StoryPage::template, (one, _) -> one, TreeMap::new)));
    }

    private void photograph(String login, List<StoryPage> pages) {
        Stream.of(Width.values()).forEach(width -> {
            try (var window = new Window(width, "http://localhost:" + port).logIn(login, DemoOfficers.PASSWORD)) {
                pages.stream()
                        .filter(page -> width == Width.DESK || !page.onPaper())
                        .forEach(page -> keep(window, page));
            }
        });
    }

    private static void keep(Window window, StoryPage page) {
        window.speak("id").dark(false);
        page.page().open(window);
        if (page.onPaper()) {
            withItsReason(window);
            paper(window, page.page().name());
            return;
        }
        window.mustBeClean().keep(page.page().name());
        if (page.atNight()) {
            window.speak("en").dark(true).page().reload();
            window.settle().keep(page.page().name() + "-night");
        }
    }

    /** What goes on paper with a reason only gets its mark first. */
    private static void withItsReason(Window window) {
        var form = window.page().locator("main form.export-form");
        if (form.count() > 0) {
            form.locator("#reason").selectOption("OFFICE_WALL");
            form.locator("button").click();
            window.settle();
        }
    }

    /** As a printer would put it on the first sheet of the size that the page asks for. */
    private static void paper(Window window, String name) {
        sheet(window.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), name);
    }

    /** The report on a situation is no page but a paper of its own. */
    private void situationReport() {
        try (var window = new Window(Width.DESK, "http://localhost:" + port)) {
            StoryPage.situation().open(window.logIn(StoryPage.situation().login(), DemoOfficers.PASSWORD));
            for (String language : List.of("id", "en")) {
                var form = FormData.create().set("language", language);
                window.page()
                        .locator("main form input[type=hidden]")
                        .all()
                        .forEach(each -> form.set(each.getAttribute("name"), each.inputValue()));
                byte[] pdf = window.page()
                        .request()
                        .post(window.page().url(), RequestOptions.create().setForm(form))
                        .body();
                sheet(pdf, "situation-" + language + "-paper");
                window.page().reload();
            }
        }
    }

    private static void sheet(byte[] pdf, String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isPositive();
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            ImageIO.write(sheet, "png", PictureList.file(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
