package replaydesk.events.value;

/**
 * Who asked, outside or inside the organisation that runs the desk (R5), with the contact data of the intake (R3).
 *
 * @param id pseudonymous: the token's subject, or derived by the channel that took the case
 * @param internal own staff
 * @param name absent when unknown, as are e-mail address and phone number
 * @param language BCP 47; absent when unknown
 */
public record Requester(
        String id,
        boolean internal,
        @Personal String name,
        @Personal String email,
        @Personal String phone,
        String language) {
}
