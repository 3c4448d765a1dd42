package id.pulang.authentication.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * A provider of OpenID Connect that signs for real and answers as it is told: as it should, or as an attacker, or a
 * broken one, would. It lets in whoever it is told, without asking.
 */
public final class SomeProvider implements AutoCloseable {

    /** Its client. */
    public static final String CLIENT = "pulang";

    /** Long enough for a signature with it. */
    public static final String SECRET = "a secret that only the two of us should know";

    /** Those of every provider: to make such a key takes longer than a test. */
    private static final RSAKey KEY = newKey();

    private static final RSAKey UNKNOWN = newKey();

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger described = new AtomicInteger();
    private volatile ProviderFault fault = ProviderFault.NONE;
    private volatile String subject = "";
    private volatile String namedIssuer = "";
    private volatile String named = "";
    private volatile boolean asks;
    private volatile String keysAt = "";
    private volatile Instant cameIn = Instant.MIN;

    private SomeProvider(HttpServer server) {
        this.server = server;
    }

    /** Starts one on a port of its own. */
    public static SomeProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            var provider = new SomeProvider(server);
            server.setExecutor(Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("provider").factory()));
            server.createContext("/.well-known/openid-configuration", provider::describe);
            server.createContext("/authorize", provider::authorize);
            server.createContext("/token", provider::token);
            server.createContext("/keys", provider::keys);
            server.start();
            return provider;
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who sits at the browser, as far as the provider knows. */
    public void lets(String somebody) {
        subject = somebody;
        fault = ProviderFault.NONE;
        named = "";
        asks = false;
    }

    /** Lets it ask whoever sits there first, and wait for their answer. */
    public void asks() {
        asks = true;
    }

    /** Under which name and address it knows them, which prove nothing. */
    public void calls(String name) {
        named = name;
    }

    public void does(ProviderFault wrong) {
        fault = wrong;
    }

    /** Lets it describe itself under another name. */
    public void namesItself(String issuer) {
        namedIssuer = issuer;
    }

    /** Lets it say that its keys are elsewhere. */
    public void keepsItsKeysAt(String where) {
        keysAt = where;
    }

    /** Lets it say when whoever sits there came in to it. */
    public void saysTheyCameIn(Instant when) {
        cameIn = when;
    }

    /** How often it was asked for a token. */
    public int asked() {
        return asked.get();
    }

    /** How often it was asked to describe itself. */
    public int described() {
        return described.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void describe(HttpExchange exchange) throws IOException {
        described.incrementAndGet();
        if (fault == ProviderFault.LEADS_ELSEWHERE && exchange.getRequestURI().getQuery() == null) {
            lead(exchange, exchange.getRequestURI() + "?again");
            return;
        }
        sleepIfTold();
        String name = namedIssuer.isEmpty() ? issuer() : namedIssuer;
        json(exchange, 200, """
                {"issuer": "%s", "authorization_endpoint": "%2$s/authorize", "token_endpoint": "%2$s/token",
                 "jwks_uri": "%3$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"],
                 "authorization_response_iss_parameter_supported": true}""".formatted(name, issuer(), keysAt.isEmpty() ? issuer() : keysAt));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> question = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, question);
        String answer = switch (fault) {
            case DENIES -> "?error=access_denied&state=" + question.get("state");
            case SENDS_NO_STATE -> "?code=" + code;
            case SENDS_ANOTHER_STATE -> "?code=" + code + "&state=another";
            case NAMES_ANOTHER_ISSUER_IN_THE_ANSWER ->
                "?code=" + code + "&state=" + question.get("state") + "&iss=https://other.example";
            default -> "?code=" + code + "&state=" + question.get("state") + "&iss=" + issuer();
        };
        String back = question.get("redirect_uri") + answer;
        exchange.getResponseHeaders().add("Location", back);
        if (asks) {
            send(exchange, 200, "text/html", "<a href='%s'>Yes</a>".formatted(back));
        } else {
            send(exchange, 302, "text/html", "");
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        sleepIfTold();
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> question = codes.remove(sent.getOrDefault("code", ""));
        switch (fault) {
            case BREAKS -> json(exchange, 503, "{}");
            case BABBLES -> json(exchange, 200, "<html>");
            case LEADS_ELSEWHERE -> lead(exchange, "/token?again");
            case REFUSES_OUR_SECRET -> json(exchange, 401, "{\"error\": \"invalid_client\"}");
            case FLOODS -> json(exchange, 200, "{\"a\": \"" + "a".repeat(1_000_000) + "\"}");
            case DRIPS -> drip(exchange);
            case SENDS_NO_TOKEN -> json(exchange, 200, "{\"access_token\": \"a\", \"token_type\": \"Bearer\"}");
            default -> {
                if (fault != ProviderFault.TAKES_NO_CODE && question != null && isRight(exchange, sent, question)) {
                    json(
                            exchange,
                            200,
                            "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
                                    .formatted(signed(question)));
                } else {
                    json(exchange, 400, "{\"error\": \"invalid_grant\"}");
                }
            }
        }
    }

    private static void lead(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().add("Location", where);
        send(exchange, 302, "text/html", "");
    }

    /** A byte now and then, each in time. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int drop = 0; drop < 48; drop++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(250_000_000L);
        }
        exchange.close();
    }

    /** As a good provider looks: our secret, the address of the question, and who asked. */
    private static boolean isRight(HttpExchange exchange, Map<String, String> sent, Map<String, String> question) {
        String basic = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && question.get("redirect_uri").equals(sent.get("redirect_uri"))
                && "S256".equals(question.get("code_challenge_method"))
                && challenge(sent.get("code_verifier")).equals(question.get("code_challenge"));
    }

    private String signed(Map<String, String> question) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(fault == ProviderFault.SIGNS_FOR_ANOTHER_ISSUER ? "https://other.example" : issuer())
                .audience(fault == ProviderFault.SIGNS_FOR_ANOTHER_CLIENT ? "another" : CLIENT)
                .issueTime(Date.from(now.minusSeconds(fault == ProviderFault.SIGNS_WHAT_IS_OVER ? 7200 : 0)))
                .expirationTime(Date.from(now.plusSeconds(fault == ProviderFault.SIGNS_WHAT_IS_OVER ? -3600 : 300)));
        if (fault != ProviderFault.NAMES_NOBODY) {
            claims.subject(subject);
        }
        if (fault != ProviderFault.SIGNS_NO_NONCE) {
            claims.claim("nonce", fault == ProviderFault.SIGNS_ANOTHER_NONCE ? "another" : question.get("nonce"));
        }
        if (!cameIn.equals(Instant.MIN)) {
            claims.claim("auth_time", cameIn.getEpochSecond());
        }
        if (!named.isEmpty()) {
            claims.claim("preferred_username", named).claim("email", named).claim("email_verified", true);
        }
        return serialized(claims.build());
    }

    private String serialized(JWTClaimsSet claims) {
        try {
            return switch (fault) {
                case SENDS_NO_SIGNATURE -> new PlainJWT(claims).serialize();
                case SIGNS_WITH_OUR_SECRET -> {
                    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                    token.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
                    yield token.serialize();
                }
                case SIGNS_WITH_AN_UNKNOWN_KEY -> signed(claims, UNKNOWN, KEY.getKeyID());
                default -> signed(claims, KEY, KEY.getKeyID());
            };
        } catch (JOSEException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static String signed(JWTClaimsSet claims, RSAKey with, String named) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(named).build(), claims);
        token.sign(new RSASSASigner(with));
        return token.serialize();
    }

    private void keys(HttpExchange exchange) throws IOException {
        json(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString());
    }

    private void sleepIfTold() {
        if (fault == ProviderFault.SLEEPS) {
            LockSupport.parkNanos(12_000_000_000L);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static void json(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "application/json", text);
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
