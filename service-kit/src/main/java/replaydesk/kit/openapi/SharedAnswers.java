package replaydesk.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import replaydesk.problem.ProblemType;

/** Answers that many operations have in common, as components of the document. */
public final class SharedAnswers {

    static final String DECIDED = "Decided";
    static final String REPEATED = "Repeated";
    static final String PENDING = "OutcomePending";
    static final String INVALID = "InvalidRequest";
    static final String UNAUTHENTICATED = "Unauthenticated";
    static final String FORBIDDEN = "Forbidden";
    static final String NOT_FOUND = "NotFound";
    static final String NOT_ACCEPTABLE = "NotAcceptable";
    /** 409: for operations that tell how a command ended. */
    public static final String CONFLICT = "RefusedOrOverruled";
    static final String OVERRULED = "Overruled";
    static final String TOO_LARGE = "TooLarge";
    static final String UNSUPPORTED = "UnsupportedMediaType";
    static final String KEY_REUSED = "KeyReused";
    /** 428: for operations that decide on a view. */
    public static final String VIEW_NEEDED = "PreconditionRequired";
    static final String TOO_MANY = "TooManyRequests";
    static final String UNAVAILABLE = "Unavailable";
    static final String OTHER = "OtherProblem";

    private static final String FIRST_AGAIN = "The first answer again, to a repeat of the command under its key";
    private static final String OF_A_CASE = "CommandAnswer";

    private SharedAnswers() {
    }

    static void addTo(Components components) {
        components.addSchema(ProblemSchema.NAME, ProblemSchema.create());
        addCommandAnswers(components);
        addProblems(components);
    }

    private static void addCommandAnswers(Components components) {
        components.addResponse(DECIDED, outcome("The log has accepted what was decided"));
        components.addResponse(REPEATED, outcome(FIRST_AGAIN));
        components.addResponse(PENDING, OASFactory.createAPIResponse()
                .description("The outcome is not known yet: ask at the location, or repeat the command with its key")
                .addHeader(SharedHeaders.LOCATION, SharedHeaders.of(SharedHeaders.LOCATION))
                .content(content("application/json", "Pending")));
    }

    private static APIResponse outcome(String description) {
        return decided(description, content("application/json", OF_A_CASE));
    }

    /** Returns the answer to a command that the log has accepted, with this content. */
    static APIResponse decided(String description, Content content) {
        return OASFactory.createAPIResponse().description(description)
                .addHeader(SharedHeaders.ETAG, SharedHeaders.of(SharedHeaders.ETAG))
                .addHeader(SharedHeaders.POSITION, SharedHeaders.of(SharedHeaders.POSITION))
                .content(content);
    }

    /** Returns the answer to a repeat of a command, with the content of the first. */
    static APIResponse repeated(Content content) {
        return decided(FIRST_AGAIN, content);
    }

    /** Tells whether the answer is the one that every command on a case gives. */
    static boolean isOfACase(APIResponse answer) {
        var content = answer.getContent();
        return content == null || content.getMediaTypes().values().stream().anyMatch(media -> media.getSchema() == null
                || String.valueOf(media.getSchema().getRef()).endsWith("/" + OF_A_CASE));
    }

    /** Tells whether the answer is described, and so was declared; null is none. */
    static boolean hasSchema(APIResponse answer) {
        return answer != null && answer.getContent() != null && answer.getContent().getMediaTypes() != null
                && answer.getContent().getMediaTypes().values().stream().anyMatch(media -> media.getSchema() != null);
    }

    private static void addProblems(Components components) {
        components.addResponse(INVALID, problem("The request is wrong; errors points to each wrong place"));
        components.addResponse(UNAUTHENTICATED, problem("There is no token, or none that can be trusted"));
        components.addResponse(FORBIDDEN, problem("The role of the caller does not allow it"));
        components.addResponse(NOT_FOUND, problem("There is nothing here, or nothing that the caller may know of"));
        components.addResponse(NOT_ACCEPTABLE, problem("The answer is not to be had in a form that Accept names"));
        components.addResponse(CONFLICT, problem("The decision was refused, with its reason; or without If-Match"
                + " something else was decided first, with the conflicts"));
        components.addResponse(OVERRULED, problem("The view of If-Match has moved on, with the conflicts; or it is none"
                + " that this case ever had"));
        components.addResponse(TOO_LARGE, problem("The body is too large"));
        components.addResponse(UNSUPPORTED, problem("The body is of a media type that is not read here"));
        components.addResponse(KEY_REUSED, problem("The Idempotency-Key was used before, with another body"));
        components.addResponse(VIEW_NEEDED, problem("If-Match is missing: say on which view it was decided"));
        components.addResponse(TOO_MANY, later("Too many requests"));
        components.addResponse(UNAVAILABLE, later("It cannot be answered now; nothing was done, unless it is said"));
        components.addResponse(OTHER, problem("Any other problem"));
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse().description(description)
                .content(content(ProblemType.MEDIA_TYPE, ProblemSchema.NAME));
    }

    private static APIResponse later(String description) {
        return problem(description).addHeader(SharedHeaders.RETRY_AFTER, SharedHeaders.of(SharedHeaders.RETRY_AFTER));
    }

    private static Content content(String mediaType, String schema) {
        return OASFactory.createContent().addMediaType(mediaType,
                OASFactory.createMediaType().schema(ProblemSchema.reference(schema)));
    }
}
