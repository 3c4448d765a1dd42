package id.pulang.portal.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import id.pulang.edge.web.connections.ArrivingBody;
import id.pulang.edge.web.connections.Neighbours;
import id.pulang.portal.IdleCollector;
import id.pulang.portal.Portal;
import id.pulang.portal.offers.Asker;
import id.pulang.portal.offers.ContactLookup;
import id.pulang.portal.offers.OfferChecks;
import id.pulang.portal.offers.RulesInForce;
import id.pulang.portal.turns.AddressBulkhead;
import id.pulang.portal.turns.FormMemory;
import id.pulang.portal.warnings.PublicWarnings;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each request: where it comes from, how often, which page in which language; and writes the answer. */
final class PublicServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(PublicServlet.class);
    private static final int SMALL = 256 << 10;
    private static final String ENGLISH = "/en/";

    private final transient Doorkeeper keeper;
    private final transient PublicPages pages;
    private final transient PublicPage.Look look;
    private final transient Clock clock;
    private final transient PageHeaders headers;
    private final transient IdleCollector collector = IdleCollector.started();
    private final transient FormMemory memory = new FormMemory();

    /** A few only at once, since each takes memory several times. */
    private final transient AddressBulkhead large = new AddressBulkhead(3, 24, 6, Duration.ofSeconds(10));

    private final transient PageTexts local = new PageTexts("id");
    private final transient PageTexts english = new PageTexts("en");
    private final transient TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    private PublicServlet(Doorkeeper keeper, PublicPages pages, PublicPage.Look look, Clock clock) {
        this.keeper = keeper;
        this.pages = pages;
        this.look = look;
        this.clock = clock;
        headers = PageHeaders.of(look);
    }

    static PublicServlet of(WebSettings settings, Portal portal, Clock clock) {
        var warnings = new PublicWarnings(portal::warnings, clock);
        PublicPage.Look look = SharedLook.of(settings);
        return new PublicServlet(
                new Doorkeeper(new Limits(clock)),
                new PublicPages(
                        portal,
                        new OfferPages(checks(settings, portal, clock), warnings),
                        new WarningPages(warnings, portal.feeds(), look.site(), settings.demonstration()),
                        new ProgramPages(look.hotlines(), portal.feeds()),
                        new FormSeals(portal.forms()::now, clock)),
                look,
                clock);
    }

    /** By the rules of a folder where one is named, else by those that officers released. */
    private static OfferChecks checks(WebSettings settings, Portal portal, Clock clock) {
        Path folder = settings.rules();
        var contacts = new ContactLookup(portal::reported);
        return folder == null
                ? new OfferChecks(new RulesInForce(portal::offerRules, clock), contacts, clock)
                : OfferChecks.by(folder, contacts, clock);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.write(response);
        String uri = request.getRequestURI();
        String language = language(request);
        String path = uri.substring(language.equals("en") ? ENGLISH.length() : 1);
        PublicPage page = new PublicPage(
                language.equals("en") ? english : local,
                path,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                look);
        PageAnswer answer;
        try {
            answer = answer(request, response, path);
        } catch (RuntimeException failed) {
            // Neither what was sent nor what an exception says of it goes to the log.
            LOG.warn("A page could not be made: {}", failed.getClass().getName());
            answer = PageAnswer.problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy");
        }
        write(response, page, answer);
        if (request.getMethod().equals("POST")) {
            collector.sent();
        }
    }

    @Override
    public void destroy() {
        collector.close();
    }

    private static String language(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ENGLISH) ? "en" : "id";
    }

    private PageAnswer answer(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        Optional<PageAnswer> refused = keeper.refuses(request, path);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!request.getMethod().equals("POST")) {
            return pages.shown(path, language(request).equals("en") ? english : local);
        }
        // Buffers of this connection hold what was written, so it is not used again.
        response.setHeader("Connection", "close");
        var share = memory.of(Neighbours.of(request.getRemoteAddr()), ArrivingBody.of(request));
        try (Arrived body = SentBody.read(request.getInputStream(), request.getContentLengthLong(), share)) {
            return switch (body) {
                case SentBody sent -> inTurn(request, path, sent);
                case Arrived.TooLong() -> PageAnswer.problem(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "large");
                case Arrived.NoRoom() -> busy();
            };
        }
    }

    /** Whoever has sent much waits for a turn, which nobody takes who is still sending. */
    private PageAnswer inTurn(HttpServletRequest request, String path, SentBody sent) {
        if (sent.length() <= SMALL || OfferPages.has(path)) {
            return sent(request, path, sent);
        }
        Optional<AddressBulkhead.Turn> turn = large.take(Neighbours.of(request.getRemoteAddr()));
        if (turn.isEmpty()) {
            return busy();
        }
        try (AddressBulkhead.Turn _ = turn.get()) {
            return sent(request, path, sent);
        }
    }

    private static PageAnswer busy() {
        return PageAnswer.problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy");
    }

    private PageAnswer sent(HttpServletRequest request, String path, SentBody sent) {
        String type = request.getContentType();
        SentForm form = SentForm.of(sent, type == null ? "" : type);
        var asker = new Asker(Neighbours.of(request.getRemoteAddr()), () -> keeper.letsLookUp(request));
        return path.equals(OfferPages.FOR_PROGRAMS)
                ? pages.asked(form, request.getRequestURI().startsWith(ENGLISH), asker)
                : pages.sent(path, form, asker);
    }

    private void write(HttpServletResponse response, PublicPage page, PageAnswer answer) throws IOException {
        response.setStatus(answer.status());
        Optional<String> type = answer.type();
        if (answer.bytes().isPresent()) {
            response.setContentType(type.orElseThrow());
            response.setContentLength(answer.bytes().get().length);
            response.getOutputStream().write(answer.bytes().get());
            return;
        }
        Utf8ByteOutput written = new Utf8ByteOutput();
        if (type.isPresent()) {
            written.writeContent(answer.text());
        } else {
            Map<String, Object> model = new HashMap<>(answer.model());
            model.put("page", page);
            engine.render("portal/" + answer.template() + ".jte", model, written);
        }
        response.setContentType(type.orElse("text/html") + ";charset=UTF-8");
        response.setContentLength(written.getContentLength());
        written.writeTo(response.getOutputStream());
    }
}
