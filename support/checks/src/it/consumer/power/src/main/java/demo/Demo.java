package demo;

import org.dawndusk.power.Battery;
import org.dawndusk.power.Degradation;
import org.dawndusk.power.OrbitDemand;
import org.dawndusk.power.PowerBudget;
import org.dawndusk.power.SolarArray;
import org.dawndusk.power.SolarCell;

class Demo {
    public static void main(String[] arguments) {
        SolarArray array = SolarArray.builder()
                .area(105)
                .cell(SolarCell.MULTIJUNCTION)
                .packing(0.9)
                .degradation(Degradation.yearly(0.025))
                .build();
        Battery battery = new Battery(20_000 * 3600, 0.95, 0.95, 0.3, 0.8, Battery.VES180_SPECIFIC_ENERGY);
        OrbitDemand worst = new OrbitDemand(20_000, 15_000, 4_740, 1_125);
        PowerBudget budget = PowerBudget.of(array, battery, 0.97, worst, 1361, 1, 5);
        System.out.printf("%.1f W, margin %.4f%n", budget.arrayPowerEol(), budget.marginFraction());
    }
}
