from app.domain.message import Message, say


def test_a_message_inside_a_message_is_kept_whole():
    inner = say("cme", "SIM failure")
    outer = say("module", "The module refused {command}: {reason}", command="AT+CPIN?", reason=inner)
    assert str(outer) == "The module refused AT+CPIN?: SIM failure"
    again = Message.from_json(outer.to_json())
    assert again == outer
    assert again.values["reason"] == inner
    assert hash(again) == hash(outer)
