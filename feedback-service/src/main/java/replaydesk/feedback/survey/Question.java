package replaydesk.feedback.survey;

/**
 * A question of a survey.
 *
 * @param id    name of the answer's member that holds the reply
 * @param text  text of the question
 * @param scale scale of a score; absent for free text
 */
public record Question(String id, String text, Scale scale, boolean required) {

    /** A scale of scores, both ends included, with the meaning of its ends. */
    public record Scale(int from, int to, String least, String most) {
    }

    static Question score(String id, boolean required, String text, int from, int to, String least, String most) {
        return new Question(id, text, new Scale(from, to, least, most), required);
    }

    static Question free(String id, String text) {
        return new Question(id, text, null, false);
    }
}
