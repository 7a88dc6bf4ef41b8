package org.lede.example.kafka;

/** Its message is the reason that stands in the headers of {@link NewsTopology#UNREAD}. */
final class UnreadPageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadPageException(String reason) {
    super(reason);
  }
}
