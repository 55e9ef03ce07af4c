// Every model, as drawings: one line for each file.

export {
  resnet18,
  resnet34,
  resnet50,
  resnet50_keras,
  resnet50_v1,
  resnet101,
  resnet101_keras,
  resnet101_v1,
  resnet152,
  resnet152_keras,
  resnet152_v1,
} from './resNet';
