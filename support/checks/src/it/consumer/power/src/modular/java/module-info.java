module demo {
    requires org.dawndusk.power;
}
