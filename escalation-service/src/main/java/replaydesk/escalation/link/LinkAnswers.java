package replaydesk.escalation.link;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import replaydesk.kit.link.AnswerLinks;
import replaydesk.kit.problem.ProblemException;

/** Answers of links to browsers, for which a problem is a page as well. */
public final class LinkAnswers {

    private static final int PENDING = 202;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private LinkAnswers() {
    }

    /** Turns the problem that there is no such link into a page that says so; other problems stay what they are. */
    public static Uni<Response> orPage(Uni<Response> answer, String acceptLanguage) {
        return answer.onFailure(failure -> has(NOT_FOUND, failure)).recoverWithItem(() -> {
            var texts = PageTexts.of(acceptLanguage);
            return PageWriter.answer(NOT_FOUND, new Page(texts.language(),
                    texts.say("unknown.title"), List.of(texts.say("unknown.text")), List.of(), List.of(), List.of()));
        });
    }

    /**
     * Sends the browser back to the link's page, which shows how things stand, also when the answer was refused. An
     * answer that the log has and nobody has judged yet is said to be on its way.
     */
    public static Uni<Response> back(Opened opened, Uni<Response> decision, AnswerLinks.Kind kind, String token) {
        return decision.map(given -> given.getStatus() == PENDING ? pending(opened) : seeOther(kind, token))
                .onFailure(failure -> has(CONFLICT, failure)).recoverWithItem(() -> seeOther(kind, token));
    }

    private static Response seeOther(AnswerLinks.Kind kind, String token) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, kind.path() + token).build();
    }

    private static Response pending(Opened opened) {
        var texts = PageTexts.of(opened.view().state().languages());
        return PageWriter.answer(PENDING, new Page(texts.language(), texts.say("pending.title"),
                List.of(texts.say("pending.text")), List.of(), List.of(), List.of()));
    }

    private static boolean has(int status, Throwable failure) {
        return failure instanceof ProblemException problem && problem.problem().status() == status;
    }
}
