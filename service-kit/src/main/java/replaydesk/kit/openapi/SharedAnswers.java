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

    private SharedAnswers() {
    }

    static void addTo(Components components) {
        components.addSchema(ProblemSchema.NAME, ProblemSchema.create());
        addCommandAnswers(components);
        addProblems(components);
    }

    private static void addCommandAnswers(Components components) {
        components.addResponse(DECIDED, outcome("The log has accepted what was decided"));
        components.addResponse(REPEATED, outcome("The first answer again, to a repeat of the command under its key"));
        components.addResponse(PENDING, OASFactory.createAPIResponse()
                .description("The outcome is not known yet: ask at the location, or repeat the command with its key")
                .addHeader(SharedHeaders.LOCATION, SharedHeaders.of(SharedHeaders.LOCATION))
                .content(content("application/json", "Pending")));
    }

    private static APIResponse outcome(String description) {
        return OASFactory.createAPIResponse().description(description)
                .addHeader(SharedHeaders.ETAG, SharedHeaders.of(SharedHeaders.ETAG))
                .addHeader(SharedHeaders.POSITION, SharedHeaders.of(SharedHeaders.POSITION))
                .content(content("application/json", "CommandAnswer"));
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
