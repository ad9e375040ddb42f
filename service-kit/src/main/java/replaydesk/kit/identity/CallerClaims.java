package replaydesk.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from a verified token's claims. Ignores roles that Replaydesk does not know. */
final class CallerClaims {

    private static final String ORGANISATIONS = "organisations";
    private static final String NAME = "name";
    private static final String LANGUAGE = "lang";
    private static final String EMAIL = "email";
    private static final String EMAIL_VERIFIED = "email_verified";

    private CallerClaims() {
    }

    static Caller read(JsonWebToken token) {
        var subject = token.getSubject();
        if (subject == null || subject.isBlank()) {
            throw new AuthenticationFailedException("Expected a token with a subject");
        }
        var roles = token.getGroups().stream().map(Role::ofClaim).flatMap(Optional::stream).collect(Collectors.toSet());
        var name = Optional.ofNullable(text(token.getClaim(NAME))).orElse(subject);
        return new Caller(subject, name, roles, organisations(token), text(token.getClaim(LANGUAGE)), email(token));
    }

    /** The address that the issuer vouches for; null where it says that nobody has confirmed it. */
    private static String email(JsonWebToken token) {
        return "false".equals(text(token.getClaim(EMAIL_VERIFIED))) ? null : text(token.getClaim(EMAIL));
    }

    private static Set<String> organisations(JsonWebToken token) {
        Object claim = token.getClaim(ORGANISATIONS);
        return claim instanceof Collection<?> values
                ? values.stream().map(CallerClaims::text).collect(Collectors.toSet())
                : Set.of();
    }

    private static String text(Object claim) {
        return switch (claim) {
            case null -> null;
            case JsonString json -> json.getString();
            default -> claim.toString();
        };
    }
}
