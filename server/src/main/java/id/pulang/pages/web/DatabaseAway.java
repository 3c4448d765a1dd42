package id.pulang.pages.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with a page that needs no database when the database is away, full or silent: nothing was changed, or what
 * was sent last must be looked at before it is sent again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String AGAIN_AFTER_SECONDS = "5";

    private static final String PAGE = """
            <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pulang</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main>
            <h1>Basis data sedang tidak menjawab</h1>
            <p>Yang sudah tersimpan tetap aman. Tunggu sebentar, muat ulang halaman, dan periksa langkah terakhir Anda
            sebelum mengulanginya.</p>
            <p lang="en">The database does not answer. What was saved is safe. Wait a moment, load the page again, and
            look at your last step before you repeat it.</p></main></body></html>
            """;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException wrong) {
            Optional<Throwable> away = away(wrong);
            if (away.isEmpty() || response.isCommitted()) {
                throw wrong;
            }
            LOG.error("The database did not answer: {}", away.get().getClass().getName());
            answer(response);
        }
    }

    private static Optional<Throwable> away(Throwable wrong) {
        return Stream.iterate(wrong, cause -> cause != null, Throwable::getCause)
                .filter(DatabaseAway::isAway)
                .findFirst();
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof NonTransientDataAccessResourceException
                || cause instanceof TransientDataAccessResourceException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof QueryTimeoutException
                || cause instanceof TransactionException;
    }

    private static void answer(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PAGE);
    }
}
