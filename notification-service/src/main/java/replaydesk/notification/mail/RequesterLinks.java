package replaydesk.notification.mail;

import jakarta.inject.Singleton;
import java.util.UUID;
import replaydesk.kit.link.AnswerLinks;
import replaydesk.kit.link.FeedbackLinks;

/** The links that mails contain, as the services make them that open them. */
@Singleton
final class RequesterLinks implements MailContentMapper.Links {

    private final FeedbackLinks surveys;
    private final AnswerLinks answers;

    RequesterLinks(FeedbackLinks surveys, AnswerLinks answers) {
        this.surveys = surveys;
        this.answers = answers;
    }

    @Override
    public String survey(UUID linkId) {
        return surveys.address(linkId);
    }

    @Override
    public String solution(UUID proposalId) {
        return proposalId == null ? "" : answers.address(AnswerLinks.Kind.SOLUTION, proposalId);
    }

    @Override
    public String consent(UUID consentId) {
        return consentId == null ? "" : answers.address(AnswerLinks.Kind.CONSENT, consentId);
    }

    @Override
    public String offer(UUID offerId) {
        return offerId == null ? "" : answers.address(AnswerLinks.Kind.WORK_OFFER, offerId);
    }
}
